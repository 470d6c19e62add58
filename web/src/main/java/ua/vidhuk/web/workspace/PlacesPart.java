package ua.vidhuk.web.workspace;

import ua.vidhuk.web.page.PageModel;

/** The places with their counts alone, as a page that is open asks for them again. */
public record PlacesPart(WorkspaceFrame frame) implements PageModel {

    @Override
    public String template() {
        return "workspace/places-fragment.jte";
    }
}
