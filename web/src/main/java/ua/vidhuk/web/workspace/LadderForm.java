package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.vidhuk.monitoring.entity.LadderStep;
import ua.vidhuk.monitoring.entity.NewLadderStep;

/**
 * What is typed as a ladder.
 *
 * @param steps rows, the last of them empty
 */
public record LadderForm(List<StepRow> steps) {

    private static final int MOST = 14;

    /** A step, as it was typed. */
    public record StepRow(
            String hours, String name, List<String> roles, boolean enterprise, String emails, List<String> categories) {

        static final StepRow EMPTY = new StepRow("", "", List.of(), false, "", List.of());

        boolean isEmpty() {
            return hours.isBlank() && name.isBlank() && roles.isEmpty() && !enterprise && emails.isBlank();
        }

        private NewLadderStep typed() {
            List<String> addresses = Arrays.stream(emails.split("[,;\\s]+"))
                    .filter(each -> !each.isEmpty())
                    .toList();
            return new NewLadderStep(number(), name, roles, enterprise, addresses, categories);
        }

        private Integer number() {
            return hours.matches("\\d{1,6}") ? Integer.valueOf(hours) : null;
        }
    }

    /**
     * @param usual what steps are called that have no name, by their place
     */
    static LadderForm of(List<LadderStep> steps, List<String> usual) {
        var rows = new ArrayList<StepRow>();
        for (LadderStep each : steps) {
            boolean named = !each.name().isEmpty() || rows.size() >= usual.size();
            rows.add(new StepRow(
                    String.valueOf(each.hours()),
                    named ? each.name() : usual.get(rows.size()),
                    each.roles(),
                    each.enterprise(),
                    String.join(", ", each.emails()),
                    each.categories()));
        }
        rows.add(StepRow.EMPTY);
        return new LadderForm(rows);
    }

    /** The rows that were filled in come first, so that an error stands at the row that has its number. */
    static LadderForm of(MultivaluedMap<String, String> fields) {
        var rows = new ArrayList<StepRow>();
        for (int i = 0; i < MOST && fields.containsKey("steps[" + i + "].hours"); i++) {
            String row = "steps[" + i + "].";
            var typed = new StepRow(
                    text(fields, row + "hours"),
                    text(fields, row + "name"),
                    all(fields, row + "roles"),
                    fields.containsKey(row + "enterprise"),
                    text(fields, row + "emails"),
                    all(fields, row + "categories"));
            if (!typed.isEmpty()) {
                rows.add(typed);
            }
        }
        rows.add(StepRow.EMPTY);
        return new LadderForm(rows);
    }

    List<NewLadderStep> typed() {
        return steps.stream()
                .filter(each -> !each.isEmpty())
                .map(StepRow::typed)
                .toList();
    }

    private static List<String> all(MultivaluedMap<String, String> fields, String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
