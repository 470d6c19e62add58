package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.catalog.boundary.EntryRow.EntryPage;
import ua.vidhuk.catalog.boundary.SharedRow.SharedPage;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.web.page.PageModel;

/**
 * Entries of a kind, or what the platform shares of it.
 *
 * @param frame what stands round it
 * @param entries the tenant's, or null when shared ones are shown
 * @param shared what the platform shares, or null when the tenant's are shown
 */
public record EntryListPage(WorkspaceFrame frame, CatalogKind kind, EntryPage entries, SharedPage shared)
        implements PageModel {

    @Override
    public String template() {
        return entries == null ? "workspace/catalog-shared.jte" : "workspace/catalog-list.jte";
    }

    /** The list of a file by which many are brought at once. */
    public String list() {
        return switch (kind) {
            case SERVICE_CARD -> ListKind.SERVICE_CARDS.word();
            case CATEGORY -> ListKind.CATEGORIES.word();
            case ENTERPRISE -> ListKind.ENTERPRISES.word();
        };
    }

    public List<CatalogKind> kinds() {
        return List.of(CatalogKind.SERVICE_CARD, CatalogKind.CATEGORY, CatalogKind.ENTERPRISE);
    }
}
