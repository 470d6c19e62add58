package ua.vidhuk.web.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.vidhuk.appeals.boundary.LateForwardRow.LateForwardPage;
import ua.vidhuk.monitoring.boundary.LateFigures;
import ua.vidhuk.monitoring.boundary.LateFigures.LateGroup;
import ua.vidhuk.monitoring.boundary.LateRow;
import ua.vidhuk.web.page.PageModel;

/**
 * What is late now: how much of whom, and which.
 *
 * @param frame what stands round it
 * @param figures counts by executor and by category
 * @param rows a page of the list
 * @param query which list
 * @param forwards a page of what should have been passed on to whoever is competent
 * @param error what is wrong with the query, or null
 */
public record LateBoardPage(
        WorkspaceFrame frame,
        LateFigures figures,
        LateRow.LatePage rows,
        LateQuery query,
        LateForwardPage forwards,
        String error)
        implements PageModel {

    /** How late, in the order of the columns. */
    private static final List<String> WORDS = List.of("day", "days", "week", "more");

    /** Stands for what no enterprise has. */
    private static final String NONE = "none";

    /**
     * Which of the late questions the list shows; empty words for all.
     *
     * @param executor code of an enterprise, or {@code none}
     * @param helper code of an enterprise that has them besides
     * @param category code
     * @param late a word of lateness
     */
    public record LateQuery(String executor, String helper, String category, String late) {

        public LateQuery {
            executor = Objects.requireNonNullElse(executor, "");
            helper = Objects.requireNonNullElse(helper, "");
            category = Objects.requireNonNullElse(category, "");
            late = Objects.requireNonNullElse(late, "");
        }

        public boolean isFiltered() {
            return !(executor + helper + category + late).isEmpty();
        }

        /** The address of the list below the tenant's base. */
        public String address() {
            return "/workspace/late?executor=" + encoded(executor) + "&helper=" + encoded(helper) + "&category="
                    + encoded(category) + "&late=" + encoded(late);
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    @Override
    public String template() {
        return "workspace/late.jte";
    }

    public List<String> words() {
        return WORDS;
    }

    /** The tables, by what they count: executor, helper where there are any, category. */
    public Map<String, List<LateGroup>> tables() {
        var tables = new LinkedHashMap<String, List<LateGroup>>();
        tables.put("executor", figures.executors());
        if (!figures.helpers().isEmpty()) {
            tables.put("helper", figures.helpers());
        }
        tables.put("category", figures.categories());
        return tables;
    }

    /** Where a number of a table leads. */
    public String address(String table, LateGroup group, String late) {
        return switch (table) {
            case "executor" -> new LateQuery(group.code() == null ? NONE : group.code(), "", "", late).address();
            case "helper" -> new LateQuery("", group.code(), "", late).address();
            default -> new LateQuery("", "", group.code(), late).address();
        };
    }

    public boolean isUnassigned() {
        return query.executor().equals(NONE);
    }

    /** The names of what is filtered by; its code when nothing of it is late any more. */
    public Map<String, String> executorNames() {
        return names(figures.executors(), query.executor());
    }

    /** The names of what is filtered by; its code when nothing of it is late any more. */
    public Map<String, String> helperNames() {
        return names(figures.helpers(), query.helper());
    }

    /** The names of what is filtered by; its code when nothing of it is late any more. */
    public Map<String, String> categoryNames() {
        return names(figures.categories(), query.category());
    }

    private static Map<String, String> names(List<LateGroup> groups, String code) {
        return groups.stream()
                .filter(each -> code.equals(each.code()))
                .map(LateGroup::names)
                .findFirst()
                .orElse(Map.of("uk", code));
    }
}
