package ua.vidhuk.web.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.boundary.QuestionRow;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.catalog.boundary.EnterpriseView;
import ua.vidhuk.web.page.Screen;

/**
 * A list of questions, with its filters.
 *
 * @param query which list
 * @param rows at most a page of them
 * @param next cursor of the page behind, or null
 * @param error what is wrong with the filters, or null
 * @param catalogue names to choose from
 */
public record ListPane(ListQuery query, List<QuestionRow> rows, String next, String error, Choices catalogue) {

    /** How many rows a page has. */
    public static final int ROWS = 40;

    /**
     * What filters choose from.
     *
     * @param categories active ones
     * @param enterprises active ones; empty for those who see only their own enterprise's
     */
    public record Choices(List<CategoryView> categories, List<EnterpriseView> enterprises) {

        /** The names of a category, by language tag; its code when it is unknown. */
        public Map<String, String> category(String code) {
            return categories.stream()
                    .filter(each -> each.code().equals(code))
                    .map(CategoryView::names)
                    .findFirst()
                    .orElse(Map.of("uk", code));
        }

        /** The names of an enterprise, by language tag; its code when it is unknown. */
        public Map<String, String> enterprise(String code) {
            return enterprises.stream()
                    .filter(each -> each.code().equals(code))
                    .map(EnterpriseView::names)
                    .findFirst()
                    .orElse(Map.of("uk", code));
        }
    }

    /** The states that a filter offers here; empty where the place decides. */
    public List<String> states() {
        if (!query.place().hasAnyState()) {
            return List.of();
        }
        return Arrays.stream(QuestionState.values())
                .filter(each -> query.place() == Place.ALL || !each.isFinal())
                .map(QuestionState::word)
                .toList();
    }

    /** A filter that is set, in words. */
    public String chip(Screen screen, String name) {
        return switch (name) {
            case "state" ->
                query.states().stream()
                        .map(each -> screen.firstOf("appeals.state." + each))
                        .collect(Collectors.joining(", "));
            case "category" -> screen.text(catalogue.category(query.get(name)));
            case "executor" -> screen.text(catalogue.enterprise(query.get(name)));
            case "mark" -> screen.firstOf("appeals.mark." + query.get(name), "law.marks");
            case "overdue" -> screen.text("workspace.place.overdue");
            case ListQuery.BOX -> screen.text("map.filter.box");
            case ListQuery.UNLOCATED -> screen.text("map.filter.unlocated");
            default -> query.get(name);
        };
    }

    /** The address of a row's detail, below the tenant's base. */
    public String address(QuestionRow row) {
        return "/workspace/appeals/" + row.appealId() + query.text() + anchor(row.ordinal());
    }

    /** Leads down to a question; the first stands in sight under the head, which should stay in sight too. */
    static String anchor(int ordinal) {
        return ordinal == 1 ? "" : "#question-" + ordinal;
    }

    /** The first row that is of another appeal: what is worked on next; null when there is none. */
    public QuestionRow after(UUID appeal) {
        boolean seen = false;
        for (QuestionRow row : rows) {
            if (row.appealId().equals(appeal)) {
                seen = true;
            } else if (seen) {
                return row;
            }
        }
        return rows.stream()
                .filter(row -> !row.appealId().equals(appeal))
                .findFirst()
                .orElse(null);
    }
}
