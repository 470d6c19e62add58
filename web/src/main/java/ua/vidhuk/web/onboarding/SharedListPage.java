package ua.vidhuk.web.onboarding;

import java.util.List;
import ua.vidhuk.catalog.boundary.SharedView.SharedItemPage;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.web.page.PageModel;

/** What the platform shares of a kind, for its administrator. */
public record SharedListPage(CatalogKind kind, SharedItemPage entries) implements PageModel {

    static final List<CatalogKind> KINDS =
            List.of(CatalogKind.SERVICE_CARD, CatalogKind.CATEGORY, CatalogKind.ENTERPRISE);

    @Override
    public String template() {
        return "onboarding/shared.jte";
    }

    public List<CatalogKind> kinds() {
        return KINDS;
    }
}
