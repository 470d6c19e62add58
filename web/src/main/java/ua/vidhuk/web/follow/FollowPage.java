package ua.vidhuk.web.follow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.FollowedAppeal;
import ua.vidhuk.appeals.boundary.FollowedAppeal.FollowedQuestion;
import ua.vidhuk.appeals.boundary.QuestionView.FileView;
import ua.vidhuk.web.page.PageModel;

/**
 * An appeal as its applicant follows it.
 *
 * @param appeal what there is to see
 * @param said what was just typed about one question, or nothing
 * @param thanked whether "not done" was just taken
 */
public record FollowPage(FollowedAppeal appeal, Said said, boolean thanked) implements PageModel {

    /**
     * What the applicant typed about a question, when it could not be taken.
     *
     * @param question which, or null
     * @param reason as typed
     * @param errors sentences by field
     */
    public record Said(UUID question, String reason, Map<String, String> errors) {

        static final Said NOTHING = new Said(null, "", Map.of());
    }

    @Override
    public String template() {
        return "follow/appeal.jte";
    }

    public boolean saidAbout(FollowedQuestion question) {
        return question.id().equals(said.question());
    }

    /** Pictures of one stage. */
    public List<FileView> pictures(FollowedQuestion question, String stage) {
        return question.files().stream()
                .filter(each -> each.stage().equals(stage) && each.mediaType().startsWith("image/"))
                .toList();
    }

    /** Files that are not shown as pictures. */
    public List<FileView> papers(FollowedQuestion question) {
        return question.files().stream()
                .filter(each -> !each.mediaType().startsWith("image/")
                        || !List.of("before", "after").contains(each.stage()))
                .toList();
    }
}
