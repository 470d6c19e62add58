package ua.vidhuk.web.report;

import java.time.Instant;
import java.util.Comparator;
import ua.vidhuk.appeals.boundary.FollowedAppeal;
import ua.vidhuk.web.page.PageModel;

/**
 * The receipt of an appeal.
 *
 * @param appeal as its applicant sees it
 * @param mailed whether the number and the link also go by e-mail
 */
public record SentPage(FollowedAppeal appeal, boolean mailed) implements PageModel {

    @Override
    public String template() {
        return "report/sent.jte";
    }

    /** When the last answer is due. */
    public Instant dueAt() {
        return appeal.questions().stream()
                .map(FollowedAppeal.FollowedQuestion::dueAt)
                .max(Comparator.naturalOrder())
                .orElse(appeal.registeredAt());
    }
}
