package ua.vidhuk.calendar.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import ua.vidhuk.calendar.entity.NewTimetable;
import ua.vidhuk.calendar.entity.NewTimetable.NewOwnDay;
import ua.vidhuk.calendar.entity.OwnDay;
import ua.vidhuk.calendar.entity.Shift;
import ua.vidhuk.calendar.entity.WorkingTime;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** What somebody typed as working time, made out or refused. */
final class TimetableCheck {

    private static final int DAYS = 7;
    private static final int OWN_DAYS = 100;
    private static final int NAME = 100;

    private final List<FieldProblem> problems = new ArrayList<>();

    private TimetableCheck() {}

    /**
     * @throws InvalidInputException naming every field that is wrong
     */
    static WorkingTime of(NewTimetable typed) {
        var check = new TimetableCheck();
        var week = new ArrayList<List<Shift>>();
        if (typed.week() == null || typed.week().size() != DAYS) {
            throw new InvalidInputException(FieldProblem.of("week", "calendar.field.week"));
        }
        for (int i = 0; i < DAYS; i++) {
            week.add(check.shifts("week[" + i + "]", typed.week().get(i)));
        }
        if (check.problems.isEmpty() && week.stream().allMatch(List::isEmpty)) {
            check.wrong("week[0]", "calendar.field.never-open");
        }
        var days = check.days(typed.days() == null ? List.of() : typed.days());
        if (!check.problems.isEmpty()) {
            throw new InvalidInputException(check.problems);
        }
        return new WorkingTime(week, days);
    }

    private List<OwnDay> days(List<NewOwnDay> typed) {
        if (typed.size() > OWN_DAYS) {
            wrong("days", "calendar.field.too-many-days");
            return List.of();
        }
        var seen = new HashSet<LocalDate>();
        var days = new ArrayList<OwnDay>();
        for (int i = 0; i < typed.size(); i++) {
            NewOwnDay each = typed.get(i);
            String field = "days[" + i + "].";
            if (each == null || each.day() == null || !seen.add(each.day())) {
                wrong(field + "day", "calendar.field.day");
                continue;
            }
            String name = PlainText.clean(each.name());
            if (name != null && name.length() > NAME) {
                problems.add(FieldProblem.tooLong(field + "name", NAME));
            }
            days.add(new OwnDay(each.day(), shifts(field + "hours", each.hours()), name == null ? "" : name));
        }
        return days;
    }

    private List<Shift> shifts(String field, String text) {
        try {
            return Shift.parse(text);
        } catch (IllegalArgumentException e) {
            wrong(field, "calendar.field.shifts");
            return List.of();
        }
    }

    private void wrong(String field, String key) {
        problems.add(FieldProblem.of(field, key));
    }
}
