package ua.vidhuk.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
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
        return catalog.categories().stream()
                .map(each -> view(each, all, enterprises))
                .toList();
    }

    /** The active enterprises, bodies and services. */
    public List<EnterpriseView> enterprises() {
        return catalog.enterprises().stream().map(EnterpriseView::of).toList();
    }

    private static CategoryView view(Category category, Map<UUID, Category> all, Map<UUID, Enterprise> enterprises) {
        Category parent = category.parentId() == null ? null : all.get(category.parentId());
        Enterprise executor = category.executorId() == null ? null : enterprises.get(category.executorId());
        return new CategoryView(
                category.code(),
                parent == null ? null : parent.code(),
                category.name().byTag(),
                category.isSociallySignificant(),
                category.isEmergency(),
                category.responseHours(),
                executor == null ? null : executor.code());
    }
}
