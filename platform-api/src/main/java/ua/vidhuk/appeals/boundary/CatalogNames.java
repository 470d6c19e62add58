package ua.vidhuk.appeals.boundary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Assignment;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;

/**
 * The names that views need, read once for all rows of a page.
 *
 * @param categories by id, those no longer in use too
 * @param enterprises by id, those no longer in use too
 */
record CatalogNames(Map<UUID, Category> categories, Map<UUID, Enterprise> enterprises) {

    static CatalogNames of(Catalog catalog) {
        return new CatalogNames(catalog.categoriesById(), catalog.enterprisesById());
    }

    Map<String, String> category(Question question) {
        return categories.get(question.categoryId()).name().byTag();
    }

    /** The enterprises that have the question, the responsible first. */
    List<Map<String, String>> executors(Question question) {
        return question.current().stream()
                .sorted(Comparator.comparing(Assignment::isResponsible).reversed())
                .map(each -> enterprises.get(each.enterpriseId()).name().byTag())
                .toList();
    }
}
