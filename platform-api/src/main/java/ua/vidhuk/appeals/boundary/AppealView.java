package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An appeal as staff and programs see it.
 *
 * @param id of the appeal
 * @param number registration number
 * @param channel phone, web, email, reception, post or import
 * @param language tag of the language in which to answer
 * @param state registered, in-work or closed
 * @param registeredAt when
 * @param registeredBy login of the staff member, or null when the applicant sent it
 * @param closedAt when the last question came to its end, or null
 * @param marks what it is by law
 * @param version to be sent back with the next change of the appeal itself
 * @param applicant who; null for readers who may not see it
 * @param accessCode the applicant's secret in groups of four; only in the answer to a registration, else null
 * @param followUrl address under which the applicant follows the appeal; only in the answer to a registration, else null
 * @param questions those that the reader may see
 * @param history what happened, the oldest first
 */
public record AppealView(
        UUID id,
        String number,
        String channel,
        String language,
        String state,
        Instant registeredAt,
        String registeredBy,
        Instant closedAt,
        MarksView marks,
        long version,
        ApplicantView applicant,
        String accessCode,
        String followUrl,
        List<QuestionView> questions,
        List<HistoryView> history) {

    /**
     * @param name or null for an anonymous applicant
     * @param phone in E.164, or null
     * @param email or null
     */
    public record ApplicantView(String name, String phone, String email) {}

    /**
     * @param at when
     * @param questionId which question, or null when it concerns the appeal as a whole
     * @param actorKind staff, api-client, resident, anonymous or system
     * @param actor what colleagues see, or empty
     * @param transition word of what was done: {@code route}, or {@code register}
     * @param stateBefore word of a state, or null
     * @param stateAfter word of a state
     * @param note the words that went with it, or null
     */
    public record HistoryView(
            Instant at,
            UUID questionId,
            String actorKind,
            String actor,
            String transition,
            String stateBefore,
            String stateAfter,
            String note) {}
}
