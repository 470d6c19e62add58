package ua.vidhuk.appeals.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.RoutingRule.Facts;
import ua.vidhuk.catalog.entity.Category;

/** What rules look at, of a question. */
final class RoutingFacts {

    private static final int LEVELS = 5;

    private RoutingFacts() {}

    static Facts of(Question question, Map<UUID, Category> categories) {
        var place = question.place();
        return new Facts(
                codes(question.categoryId(), categories),
                question.appeal().channel().word(),
                place == null ? null : place.street(),
                place == null ? null : place.house(),
                question.text());
    }

    /** The codes of a category and of those above it. */
    static List<String> codes(UUID category, Map<UUID, Category> categories) {
        var codes = new ArrayList<String>();
        Category found = categories.get(category);
        while (found != null && codes.size() < LEVELS) {
            codes.add(found.code());
            found = found.parentId() == null ? null : categories.get(found.parentId());
        }
        return codes;
    }
}
