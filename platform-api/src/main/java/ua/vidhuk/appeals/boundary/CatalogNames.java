package ua.vidhuk.appeals.boundary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.entity.Assignment;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;

/**
 * The codes and names that views need.
 *
 * @param categories by id, those no longer in use too
 * @param enterprises by id, those no longer in use too
 */
record CatalogNames(Map<UUID, Named> categories, Map<UUID, Named> enterprises) {

    /**
     * @param code short name that does not change
     * @param names by language tag
     */
    record Named(String code, Map<String, String> names) {}

    static CatalogNames of(Catalog catalog) {
        return new CatalogNames(
                catalog.categoriesById().values().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Category::id,
                                each -> new Named(each.code(), each.name().byTag()))),
                catalog.enterprisesById().values().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Enterprise::id,
                                each -> new Named(each.code(), each.name().byTag()))));
    }

    /** Whether everything that these questions refer to is here. */
    boolean cover(List<Question> questions) {
        return questions.stream()
                .allMatch(each -> categories.containsKey(each.categoryId())
                        && each.current().stream()
                                .allMatch(assignment -> enterprises.containsKey(assignment.enterpriseId())));
    }

    Map<String, String> category(Question question) {
        return categories.get(question.categoryId()).names();
    }

    /** The enterprises that have the question, the responsible first. */
    List<Map<String, String>> executors(Question question) {
        return question.current().stream()
                .sorted(Comparator.comparing(Assignment::isResponsible).reversed())
                .map(each -> enterprises.get(each.enterpriseId()).names())
                .toList();
    }
}
