package ua.vidhuk.petitions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What the community's charter sets for petitions, in one version; rows are never changed (P10). */
@Entity
@Table(name = "petition_charter")
public class Charter {

    @Id
    private UUID id;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private int threshold;

    @Column(name = "collecting_days")
    private int collectingDays;

    @Column(name = "moderation_working_days")
    private int moderationWorkingDays;

    @Column(name = "review_working_days")
    private int reviewWorkingDays;

    private String source;

    protected Charter() {}

    /** A new version; what is wrong with it was found out before. */
    public Charter(UUID id, NewCharter entered) {
        this.id = id;
        this.validFrom = entered.validFrom();
        this.threshold = entered.threshold();
        this.collectingDays = entered.collectingDays();
        this.moderationWorkingDays = entered.moderationWorkingDays();
        this.reviewWorkingDays = entered.reviewWorkingDays();
        this.source = entered.source();
    }

    public UUID id() {
        return id;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** How many signatures oblige the body to review. */
    public int threshold() {
        return threshold;
    }

    /** For how many calendar days signatures are collected. */
    public int collectingDays() {
        return collectingDays;
    }

    public int moderationWorkingDays() {
        return moderationWorkingDays;
    }

    public int reviewWorkingDays() {
        return reviewWorkingDays;
    }

    /** The act that says so. */
    public String source() {
        return source;
    }
}
