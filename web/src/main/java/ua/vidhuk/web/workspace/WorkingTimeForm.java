package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.calendar.boundary.TimetableView;
import ua.vidhuk.calendar.entity.NewTimetable;
import ua.vidhuk.calendar.entity.NewTimetable.NewOwnDay;

/**
 * What is typed as working time.
 *
 * @param week hours of Monday to Sunday
 * @param days rows of own days, some of them empty
 * @param promisesInShifts whether the hours that the centre promises run in its shifts only
 */
public record WorkingTimeForm(List<String> week, List<DayRow> days, boolean promisesInShifts) {

    private static final int EMPTY_ROWS = 3;
    private static final int MOST = 110;

    /** A row, as it was typed. */
    public record DayRow(String day, String hours, String name) {

        static final DayRow EMPTY = new DayRow("", "", "");

        boolean isEmpty() {
            return day.isBlank() && hours.isBlank() && name.isBlank();
        }

        private NewOwnDay typed() {
            return new NewOwnDay(date(), hours, name);
        }

        private LocalDate date() {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }

    static WorkingTimeForm of(TimetableView view) {
        return new WorkingTimeForm(
                view.week(),
                withEmptyRows(view.days().stream()
                        .map(each -> new DayRow(each.day().toString(), each.hours(), each.name()))
                        .toList()),
                view.promisesInShifts());
    }

    /** The rows that were filled in come first, so that an error stands at the row that has its number. */
    static WorkingTimeForm of(MultivaluedMap<String, String> fields) {
        var week = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            week.add(text(fields, "week[" + i + "]"));
        }
        var days = new ArrayList<DayRow>();
        for (int i = 0; i < MOST && fields.containsKey("days[" + i + "].day"); i++) {
            String row = "days[" + i + "].";
            var typed = new DayRow(text(fields, row + "day"), text(fields, row + "hours"), text(fields, row + "name"));
            if (!typed.isEmpty()) {
                days.add(typed);
            }
        }
        return new WorkingTimeForm(week, withEmptyRows(days), "yes".equals(fields.getFirst("promisesInShifts")));
    }

    NewTimetable typed() {
        return new NewTimetable(
                week,
                days.stream().filter(each -> !each.isEmpty()).map(DayRow::typed).toList(),
                promisesInShifts);
    }

    private static List<DayRow> withEmptyRows(List<DayRow> rows) {
        var all = new ArrayList<>(rows);
        for (int i = 0; i < EMPTY_ROWS; i++) {
            all.add(DayRow.EMPTY);
        }
        return List.copyOf(all);
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
