package ua.vidhuk.web.portal;

import ua.vidhuk.web.page.PageModel;

/** A page of nothing but texts. */
public enum TextPage implements PageModel {
    PERSONAL_DATA("portal/personal-data.jte"),
    ACCESSIBILITY("portal/accessibility.jte");

    private final String template;

    TextPage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
