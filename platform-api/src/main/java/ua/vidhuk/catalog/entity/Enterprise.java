package ua.vidhuk.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import ua.vidhuk.language.entity.LocalizedText;

/** An enterprise, body or service that carries out what appeals ask for, of whatever ownership (S6). */
@Entity
@Table(name = "catalog_enterprise")
public class Enterprise {

    @Id
    private UUID id;

    private String code;

    @Column(name = "names")
    private LocalizedText name;

    private String kind;
    private String ownership;
    private String head;
    private String phone;
    private String email;
    private String address;
    private boolean active;

    @Version
    private long version;

    protected Enterprise() {}

    public UUID id() {
        return id;
    }

    /** Short name that does not change, for files and programs. */
    public String code() {
        return code;
    }

    public LocalizedText name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public String ownership() {
        return ownership;
    }

    public String head() {
        return head;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String address() {
        return address;
    }

    public boolean isActive() {
        return active;
    }
}
