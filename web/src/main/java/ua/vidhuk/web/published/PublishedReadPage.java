package ua.vidhuk.web.published;

import ua.vidhuk.appeals.boundary.PublishedAppeal;
import ua.vidhuk.web.page.PageModel;

/**
 * One published appeal.
 *
 * @param appeal what everybody may read of it
 */
public record PublishedReadPage(PublishedAppeal appeal) implements PageModel {

    @Override
    public String template() {
        return "published/read.jte";
    }
}
