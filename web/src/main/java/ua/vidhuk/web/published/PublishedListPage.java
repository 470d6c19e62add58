package ua.vidhuk.web.published;

import ua.vidhuk.appeals.boundary.PublishedAppeal;
import ua.vidhuk.appeals.boundary.PublishedAppeal.PublishedPage;
import ua.vidhuk.web.page.PageModel;

/**
 * Published appeals, the last first.
 *
 * @param appeals a page of them
 * @param later whether it is not the first
 */
public record PublishedListPage(PublishedPage appeals, boolean later) implements PageModel {

    private static final int LONGEST = 300;

    /** The beginning of its text, to a whole word. */
    public String beginning(PublishedAppeal appeal) {
        String text = appeal.text();
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : LONGEST) + "…";
    }

    @Override
    public String template() {
        return "published/list.jte";
    }
}
