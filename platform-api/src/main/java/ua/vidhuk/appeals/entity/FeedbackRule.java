package ua.vidhuk.appeals.entity;

import java.time.Duration;
import java.time.Instant;

/**
 * For how long applicants have a say after the closing (P11), and when a call that nobody answered is tried again (S4).
 *
 * @param reopenDays days after the closing in which the applicant can say "not done" and rate, 1 to 365
 * @param callAgainHours hours after which somebody who was not reached is called again, 1 to 168
 */
public record FeedbackRule(int reopenDays, int callAgainHours) {

    public static final int MOST_DAYS = 365;
    public static final int MOST_HOURS = 168;

    /** Until a tenant sets its own. */
    public static final FeedbackRule USUAL = new FeedbackRule(30, 4);

    /** Whether the applicant of a question still has a say; always while it is open. */
    public boolean isOpen(Question question, Instant now) {
        Instant closed = question.result().closedAt();
        return closed == null || closed.plus(Duration.ofDays(reopenDays)).isAfter(now);
    }

    public Instant callAgainAt(Instant now) {
        return now.plus(Duration.ofHours(callAgainHours));
    }
}
