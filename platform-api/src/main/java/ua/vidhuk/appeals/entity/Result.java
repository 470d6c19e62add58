package ua.vidhuk.appeals.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What came of a question: the answer, and when the matter ended. */
@Embeddable
public class Result {

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Result() {}

    /** An answer that ends the matter. */
    Result(String answer, Instant now) {
        this.answer = answer;
        this.answeredAt = now;
        this.closedAt = now;
    }

    /** What the applicant was answered, or null. */
    public String answer() {
        return answer;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
