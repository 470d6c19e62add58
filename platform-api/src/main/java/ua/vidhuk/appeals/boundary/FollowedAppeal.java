package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.TransferView.SentTransfer;
import ua.vidhuk.appeals.entity.Particular;

/**
 * An appeal as its applicant follows it: no personal data, no names of staff.
 *
 * @param number registration number
 * @param accessCode the applicant's secret in groups of four
 * @param state registered, in-work or closed
 * @param registeredAt when
 * @param questions what it asks
 * @param steps what happened, the oldest first
 */
public record FollowedAppeal(
        String number,
        String accessCode,
        String state,
        Instant registeredAt,
        List<FollowedQuestion> questions,
        List<Step> steps) {

    /**
     * @param id of the question
     * @param version to be sent back with the next change
     * @param ordinal place among the questions, from 1
     * @param categoryNames by language tag
     * @param text the applicant's words
     * @param place where; all parts may be null
     * @param particulars what the category asks, with what was said
     * @param state word of the state
     * @param dueAt when the answer is due
     * @param overdue whether it is open and past its deadline
     * @param closedAt when it came to its end, or null
     * @param answer what was answered, or null
     * @param executors names of the enterprises by language tag, the responsible first
     * @param files photos before and after
     * @param canSayNotDone whether the applicant can say that it was not done
     * @param canRate whether the applicant can say how good it was
     * @param score how good the applicant said it was, 1 to 5; null when nothing was said
     * @param away where it was handed over to, with what became of it there; or null
     */
    public record FollowedQuestion(
            UUID id,
            long version,
            int ordinal,
            Map<String, String> categoryNames,
            String text,
            QuestionView.PlaceView place,
            List<Particular> particulars,
            String state,
            Instant dueAt,
            boolean overdue,
            Instant closedAt,
            String answer,
            List<Map<String, String>> executors,
            List<QuestionView.FileView> files,
            boolean canSayNotDone,
            boolean canRate,
            Integer score,
            SentTransfer away) {}

    /**
     * @param at when
     * @param question ordinal of the question, or 0 for the appeal as a whole
     * @param byApplicant whether the applicant did it
     * @param transition word of what was done
     * @param stateAfter word of the state
     * @param note the words meant for the applicant, or null
     */
    public record Step(
            Instant at, int question, boolean byApplicant, String transition, String stateAfter, String note) {}
}
