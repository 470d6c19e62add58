package ua.vidhuk.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.persistence.control.NullableUuid;

/** What a question is about; decides its priority, its deadline and the executor proposed first. */
@Entity
@Table(name = "catalog_category")
public class Category {

    @Id
    private UUID id;

    private String code;

    @Column(name = "parent_id")
    @Convert(converter = NullableUuid.class)
    private UUID parentId;

    @Column(name = "names")
    private LocalizedText name;

    private int ordinal;

    @Column(name = "socially_significant")
    private boolean sociallySignificant;

    private boolean emergency;

    @Column(name = "response_hours")
    private Integer responseHours;

    @Column(name = "executor_id")
    @Convert(converter = NullableUuid.class)
    private UUID executorId;

    private boolean active;

    @Version
    private long version;

    protected Category() {}

    public UUID id() {
        return id;
    }

    /** Short name that does not change, for files and programs. */
    public String code() {
        return code;
    }

    /** The category above, or null at the top. */
    public UUID parentId() {
        return parentId;
    }

    public LocalizedText name() {
        return name;
    }

    public int ordinal() {
        return ordinal;
    }

    /** Counted by the index that shows an emergency (I1). */
    public boolean isSociallySignificant() {
        return sociallySignificant;
    }

    /** Alarms at any hour (P10). */
    public boolean isEmergency() {
        return emergency;
    }

    /** Hours until an answer is due, or null when the law's term holds. */
    public Integer responseHours() {
        return responseHours;
    }

    /** The enterprise proposed first, or null. */
    public UUID executorId() {
        return executorId;
    }

    public boolean isActive() {
        return active;
    }
}
