package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.appeals.entity.Routing;
import ua.vidhuk.appeals.entity.RoutingRule;

/**
 * What is typed as rules of routing.
 *
 * @param seen the version that is changed
 * @param rules rows, the last of them empty
 */
public record RoutingForm(int seen, List<RuleRow> rules) {

    private static final int MOST = 210;

    static RoutingForm of(Routing routing) {
        var rows = new ArrayList<>(routing.rules().stream().map(RuleRow::of).toList());
        rows.add(RuleRow.EMPTY);
        return new RoutingForm(routing.version(), rows);
    }

    /** The rows that were filled in come first, so that an error stands at the row that has its number. */
    static RoutingForm of(MultivaluedMap<String, String> fields) {
        var rows = new ArrayList<RuleRow>();
        for (int i = 0; i < MOST && fields.containsKey("rules[" + i + "].name"); i++) {
            RuleRow typed = RuleRow.of(fields, "rules[" + i + "].");
            if (!typed.isEmpty()) {
                rows.add(typed);
            }
        }
        rows.add(RuleRow.EMPTY);
        String seen = text(fields, "seen");
        return new RoutingForm(seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0, rows);
    }

    List<RoutingRule> typed() {
        return rules.stream()
                .filter(each -> !each.isEmpty())
                .map(RuleRow::typed)
                .toList();
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return RuleRow.text(fields, name);
    }
}
