package ua.vidhuk.appeals.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who turned to the centre. Each part may be missing; an applicant without a name is anonymous. */
@Embeddable
public class Applicant {

    @Column(name = "applicant_name")
    private String name;

    @Column(name = "applicant_phone")
    private String phone;

    @Column(name = "applicant_email")
    private String email;

    protected Applicant() {}

    /**
     * @param name as given, or null
     * @param phone in the form of E.164 ({@code +380441234567}), or null
     * @param email or null
     */
    public Applicant(String name, String phone, String email) {
        this.name = name;
        this.phone = phone;
        this.email = email;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public boolean isAnonymous() {
        return name == null;
    }

    /** Whether there is neither a number to call nor an address to write to. */
    public boolean isUnreachable() {
        return phone == null && email == null;
    }
}
