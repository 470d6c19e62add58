package ua.vidhuk.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;

/** Reads the tenant's catalogue, for pages and for the JSON API. */
@ApplicationScoped
@Transactional
public class CatalogDesk {

    @Inject
    Catalog catalog;

    /** The active categories, in the tenant's order: those above before those below. */
    public List<CategoryView> categories() {
        Map<UUID, Category> all = catalog.categoriesById();
        Map<UUID, Enterprise> enterprises = catalog.enterprisesById();
        Map<String, JsonObject> fields = catalog.fields(CatalogKind.CATEGORY);
        return catalog.categories().stream()
                .map(each -> view(
                        each, all.get(each.parentId()), enterprises.get(each.executorId()), fields.get(each.code())))
                .toList();
    }

    /** The active enterprises, bodies and services. */
    public List<EnterpriseView> enterprises() {
        Map<String, JsonObject> fields = catalog.fields(CatalogKind.ENTERPRISE);
        return catalog.enterprises().stream()
                .map(each -> EnterpriseView.of(each, fields.get(each.code())))
                .toList();
    }

    private static CategoryView view(Category category, Category parent, Enterprise executor, JsonObject fields) {
        return new CategoryView(
                category.code(),
                parent == null ? null : parent.code(),
                category.name().byTag(),
                category.isSociallySignificant(),
                category.isEmergency(),
                category.responseHours(),
                fields == null ? null : fields.getString("priority", null),
                executor == null ? null : executor.code(),
                EntryWords.asked(fields, "questions"));
    }
}
