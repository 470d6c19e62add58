package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.appeals.entity.RoutingTime;

/** A rule of routing, as it was typed. */
public record RuleRow(
        String name,
        String category,
        String channel,
        String district,
        String street,
        String houseFrom,
        String houseTo,
        String words,
        String objects,
        TimeRow time,
        String responsible,
        String helper,
        String priority) {

    static final RuleRow EMPTY = new RuleRow("", "", "", "", "", "", "", "", "", TimeRow.EMPTY, "", "", "");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** When a rule holds, as it was typed. */
    public record TimeRow(List<String> days, String from, String to, boolean closed) {

        static final TimeRow EMPTY = new TimeRow(List.of(), "", "", false);

        private static TimeRow of(RoutingTime time) {
            return time == null
                    ? EMPTY
                    : new TimeRow(time.days(), RuleRow.text(time.from()), RuleRow.text(time.to()), time.closed());
        }

        /** Whether nothing is asked of the time. */
        public boolean isEmpty() {
            return equals(EMPTY);
        }

        private RoutingTime typed() {
            return new RoutingTime(days, from, to, closed);
        }
    }

    static RuleRow of(RoutingRule rule) {
        return new RuleRow(
                rule.name(),
                text(rule.category()),
                text(rule.channel()),
                text(rule.district()),
                text(rule.street()),
                text(rule.houseFrom()),
                text(rule.houseTo()),
                String.join(", ", rule.words()),
                String.join(", ", rule.objects()),
                TimeRow.of(rule.time()),
                rule.responsible(),
                rule.executors().stream()
                        .filter(each -> !each.equals(rule.responsible()))
                        .findFirst()
                        .orElse(""),
                text(rule.priority()));
    }

    static RuleRow of(MultivaluedMap<String, String> fields, String row) {
        var time = new TimeRow(
                fields.getOrDefault(row + "time.days", List.of()),
                text(fields, row + "time.from"),
                text(fields, row + "time.to"),
                fields.containsKey(row + "time.closed"));
        return new RuleRow(
                text(fields, row + "name"),
                text(fields, row + "category"),
                text(fields, row + "channel"),
                text(fields, row + "district"),
                text(fields, row + "street"),
                text(fields, row + "houseFrom"),
                text(fields, row + "houseTo"),
                text(fields, row + "words"),
                text(fields, row + "objects"),
                time,
                text(fields, row + "responsible"),
                text(fields, row + "helper"),
                text(fields, row + "priority"));
    }

    boolean isEmpty() {
        return Stream.of(name, responsible, category, district, street, words, objects)
                .allMatch(String::isBlank);
    }

    RoutingRule typed() {
        return new RoutingRule(
                name,
                category,
                channel,
                street,
                number(houseFrom),
                number(houseTo),
                list(words),
                Stream.of(responsible, helper)
                        .filter(each -> !each.isBlank())
                        .distinct()
                        .toList(),
                responsible,
                priority,
                ID.matcher(district).matches() ? UUID.fromString(district) : null,
                list(objects),
                time.typed());
    }

    private static List<String> list(String typed) {
        return Arrays.stream(typed.split("[,;\\n]+"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static Integer number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    static String text(MultivaluedMap<String, String> fields, String name) {
        return text(fields.getFirst(name)).strip();
    }
}
