package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

    /** A rule, as it was typed. */
    public record RuleRow(
            String name,
            String category,
            String channel,
            String street,
            String houseFrom,
            String houseTo,
            String words,
            String responsible,
            String helper,
            String priority) {

        static final RuleRow EMPTY = new RuleRow("", "", "", "", "", "", "", "", "", "");

        static RuleRow of(RoutingRule rule) {
            return new RuleRow(
                    rule.name(),
                    text(rule.category()),
                    text(rule.channel()),
                    text(rule.street()),
                    rule.houseFrom() == null ? "" : rule.houseFrom().toString(),
                    rule.houseTo() == null ? "" : rule.houseTo().toString(),
                    String.join(", ", rule.words()),
                    rule.responsible(),
                    rule.executors().stream()
                            .filter(each -> !each.equals(rule.responsible()))
                            .findFirst()
                            .orElse(""),
                    text(rule.priority()));
        }

        private static String text(String value) {
            return value == null ? "" : value;
        }

        boolean isEmpty() {
            return name.isBlank() && responsible.isBlank() && category.isBlank() && street.isBlank() && words.isBlank();
        }

        private RoutingRule typed() {
            return new RoutingRule(
                    name,
                    category,
                    channel,
                    street,
                    number(houseFrom),
                    number(houseTo),
                    Arrays.stream(words.split("[,;\\n]+"))
                            .map(String::strip)
                            .filter(each -> !each.isEmpty())
                            .toList(),
                    Stream.of(responsible, helper)
                            .filter(each -> !each.isBlank())
                            .distinct()
                            .toList(),
                    responsible,
                    priority);
        }

        private static Integer number(String typed) {
            return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
        }
    }

    static RoutingForm of(Routing routing) {
        var rows = new ArrayList<>(routing.rules().stream().map(RuleRow::of).toList());
        rows.add(RuleRow.EMPTY);
        return new RoutingForm(routing.version(), rows);
    }

    /** The rows that were filled in come first, so that an error stands at the row that has its number. */
    static RoutingForm of(MultivaluedMap<String, String> fields) {
        var rows = new ArrayList<RuleRow>();
        for (int i = 0; i < MOST && fields.containsKey("rules[" + i + "].name"); i++) {
            RuleRow typed = row(fields, "rules[" + i + "].");
            if (!typed.isEmpty()) {
                rows.add(typed);
            }
        }
        rows.add(RuleRow.EMPTY);
        String seen = text(fields, "seen");
        return new RoutingForm(seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0, rows);
    }

    private static RuleRow row(MultivaluedMap<String, String> fields, String row) {
        return new RuleRow(
                text(fields, row + "name"),
                text(fields, row + "category"),
                text(fields, row + "channel"),
                text(fields, row + "street"),
                text(fields, row + "houseFrom"),
                text(fields, row + "houseTo"),
                text(fields, row + "words"),
                text(fields, row + "responsible"),
                text(fields, row + "helper"),
                text(fields, row + "priority"));
    }

    List<RoutingRule> typed() {
        return rules.stream()
                .filter(each -> !each.isEmpty())
                .map(RuleRow::typed)
                .toList();
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
