package ua.vidhuk.appeals.control;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import ua.vidhuk.appeals.entity.RoutingTime;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.problems.entity.FieldProblem;

/** Checks when somebody wants a rule to hold. */
final class RoutingTimeCheck {

    private RoutingTimeCheck() {}

    /** The same in clean form; null when nothing is asked of the time. */
    static RoutingTime cleaned(RoutingTime typed) {
        if (typed == null) {
            return null;
        }
        var days = typed.days().stream()
                .map(PlainText::clean)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var clean = new RoutingTime(
                days, whole(PlainText.clean(typed.from())), whole(PlainText.clean(typed.to())), typed.closed());
        boolean asksNothing = days.isEmpty() && clean.from() == null && clean.to() == null && !clean.closed();
        return asksNothing ? null : clean;
    }

    /** An hour with one digit gets its nought; the end of the day is its midnight. */
    private static String whole(String time) {
        if (time == null) {
            return null;
        }
        return time.matches("\\d:\\d\\d") ? "0" + time : time.equals("24:00") ? "00:00" : time;
    }

    static void check(String path, RoutingTime time, List<FieldProblem> problems) {
        if (time == null) {
            return;
        }
        if (time.days().stream().anyMatch(each -> RoutingTime.day(each).isEmpty())) {
            problems.add(FieldProblem.of(path + "days", "appeals.field.routing-days"));
        }
        if (!isTime(time.from())) {
            problems.add(FieldProblem.of(path + "from", "appeals.field.routing-time"));
        }
        if (!isTime(time.to())) {
            problems.add(FieldProblem.of(path + "to", "appeals.field.routing-time"));
        } else if (time.to() != null && time.to().equals(time.from())) {
            problems.add(FieldProblem.of(path + "to", "appeals.field.routing-no-time"));
        }
    }

    private static boolean isTime(String typed) {
        try {
            return typed == null || typed.length() == 5 && LocalTime.parse(typed) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
