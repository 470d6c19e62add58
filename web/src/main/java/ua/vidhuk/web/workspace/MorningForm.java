package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.vidhuk.monitoring.boundary.MorningRuleView;
import ua.vidhuk.monitoring.entity.MorningReader;
import ua.vidhuk.monitoring.entity.NewMorningRule;

/**
 * What is typed about the morning report.
 *
 * @param hour as typed
 * @param workingDaysOnly whether only on working days
 * @param readers rows, the last of them empty
 */
public record MorningForm(String hour, boolean workingDaysOnly, List<ReaderRow> readers) {

    private static final int MOST = 22;

    /** Who gets it, as it was typed. */
    public record ReaderRow(List<String> roles, String emails, List<String> categories) {

        static final ReaderRow EMPTY = new ReaderRow(List.of(), "", List.of());

        boolean isEmpty() {
            return roles.isEmpty() && emails.isBlank() && categories.isEmpty();
        }

        private MorningReader typed() {
            List<String> addresses = Arrays.stream(emails.split("[,;\\s]+"))
                    .filter(each -> !each.isEmpty())
                    .toList();
            return new MorningReader(roles, addresses, categories);
        }
    }

    static MorningForm of(MorningRuleView rule) {
        var rows = new ArrayList<ReaderRow>();
        rule.readers()
                .forEach(each ->
                        rows.add(new ReaderRow(each.roles(), String.join(", ", each.emails()), each.categories())));
        rows.add(ReaderRow.EMPTY);
        return new MorningForm(rule.hour(), rule.workingDaysOnly(), rows);
    }

    /** The rows that were filled in come first, so that an error stands at the row that has its number. */
    static MorningForm of(MultivaluedMap<String, String> fields) {
        var rows = new ArrayList<ReaderRow>();
        for (int i = 0; i < MOST && fields.containsKey("readers[" + i + "].emails"); i++) {
            String row = "readers[" + i + "].";
            var typed = new ReaderRow(
                    all(fields, row + "roles"), text(fields, row + "emails"), all(fields, row + "categories"));
            if (!typed.isEmpty()) {
                rows.add(typed);
            }
        }
        rows.add(ReaderRow.EMPTY);
        return new MorningForm(text(fields, "hour"), "yes".equals(fields.getFirst("workingDaysOnly")), rows);
    }

    NewMorningRule typed() {
        return new NewMorningRule(
                hour,
                workingDaysOnly,
                readers.stream()
                        .filter(each -> !each.isEmpty())
                        .map(ReaderRow::typed)
                        .toList());
    }

    private static List<String> all(MultivaluedMap<String, String> fields, String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
