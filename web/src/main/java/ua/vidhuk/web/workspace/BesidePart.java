package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vidhuk.knowledge.boundary.ArticleRow;
import ua.vidhuk.web.page.PageModel;

/**
 * Articles and scripts that fit a question of a call; also alone, while it is typed.
 *
 * @param question for which question of the call, from 0
 * @param found the likeliest first
 * @param answers whether the reader may answer callers at once
 */
public record BesidePart(int question, List<ArticleRow> found, boolean answers) implements PageModel {

    private static final Pattern ANSWERED =
            Pattern.compile("from-(?<question>[0-9])-(?<article>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /**
     * From what a caller was answered.
     *
     * @param question for which question of the call, from 0
     * @param article its id
     */
    record Answered(int question, UUID article) {

        /** What a button says; empty when it says something else. */
        static Optional<Answered> of(String wish) {
            return Optional.of(ANSWERED.matcher(wish))
                    .filter(Matcher::matches)
                    .map(each -> new Answered(
                            Integer.parseInt(each.group("question")), UUID.fromString(each.group("article"))));
        }
    }

    @Override
    public String template() {
        return "workspace/beside-fragment.jte";
    }

    /** What the button says that answers from an article. */
    public String answered(UUID article) {
        return "from-" + question + "-" + article;
    }
}
