package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A question that is checked and about to be registered.
 *
 * @param categoryId what it is about
 * @param text the applicant's words
 * @param place where
 * @param priority how pressing
 * @param dueAt when the answer is due
 * @param particulars what the category asks, with what was said
 * @param deadlineRuleId the version of the rule that the deadline comes from, or null when the category's term was stricter
 */
public record QuestionDraft(
        UUID categoryId,
        String text,
        Place place,
        List<Particular> particulars,
        Priority priority,
        Instant dueAt,
        UUID deadlineRuleId) {}
