package ua.vidhuk.petitions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who began the petition: a name that the law makes public, and what stays between the author and the body. */
@Embeddable
public class Author {

    @Column(name = "author_subject")
    private String subject;

    @Column(name = "author_name")
    private String name;

    @Column(name = "author_email")
    private String email;

    protected Author() {}

    public Author(String subject, String name, String email) {
        this.subject = subject;
        this.name = name;
        this.email = email;
    }

    public String subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    /** Or null. */
    public String email() {
        return email;
    }
}
