package ua.vidhuk.petitions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When what happened to a petition, and by when what must happen; each is null until then. */
@Embeddable
public class PetitionDates {

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "moderate_by")
    private Instant moderateBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "collecting_until")
    private Instant collectingUntil;

    @Column(name = "reached_at")
    private Instant reachedAt;

    @Column(name = "review_from")
    private Instant reviewFrom;

    @Column(name = "review_by")
    private Instant reviewBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    void sent(Instant at, Instant by) {
        sentAt = at;
        moderateBy = by;
        decidedAt = null;
    }

    void published(Instant at, Instant until) {
        publishedAt = at;
        collectingUntil = until;
    }

    void reached(Instant at) {
        reachedAt = at;
    }

    void reviewed(Instant from, Instant by) {
        reviewFrom = from;
        reviewBy = by;
    }

    void decided(Instant at) {
        decidedAt = at;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** By when it must be published or refused. */
    public Instant moderateBy() {
        return moderateBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Until when people may sign. */
    public Instant collectingUntil() {
        return collectingUntil;
    }

    public Instant reachedAt() {
        return reachedAt;
    }

    public Instant reviewFrom() {
        return reviewFrom;
    }

    /** By when it must be answered. */
    public Instant reviewBy() {
        return reviewBy;
    }

    /** When it was refused or answered. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
