package ua.vidhuk.web.workspace;

import ua.vidhuk.web.page.PageModel;

/** What an executor's phone keeps and has not sent; also what a phone shows of pages that it does not keep. */
public record UnsentPage(WorkspaceFrame frame) implements PageModel {

    @Override
    public String template() {
        return "workspace/unsent.jte";
    }
}
