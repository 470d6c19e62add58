package ua.vidhuk.web.workspace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ua.vidhuk.intake.entity.LineSession;

/** Sessions of a direct line as they are typed: {@code 3.12.2026 10:00–12:00 Олена Петренко, заступниця}, a line each. */
final class SessionLines {

    private static final Pattern FORM =
            Pattern.compile("(?:(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})),?\\s+"
                    + "(\\d{1,2})[:.](\\d{2})\\s*[-–—]\\s*(\\d{1,2})[:.](\\d{2})(?:[\\s,:;]+(.*))?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private SessionLines() {}

    /** A line that cannot be read becomes a session without a day, so that whoever checks it can tell which it is. */
    static List<LineSession> read(String typed) {
        return StreetLines.lines(typed).map(SessionLines::session).toList();
    }

    static String write(LineSession session) {
        String official = session.official() == null ? "" : " " + session.official();
        return DAY.format(session.day()) + " " + session.begins() + "–" + session.ends() + official;
    }

    private static LineSession session(String line) {
        var found = FORM.matcher(line);
        try {
            return found.matches()
                    ? new LineSession(day(found), time(found, 7), time(found, 9), found.group(11))
                    : new LineSession(null, null, null, line);
        } catch (DateTimeException e) {
            return new LineSession(null, null, null, line);
        }
    }

    private static LocalDate day(MatchResult found) {
        return found.group(3) == null
                ? LocalDate.of(number(found, 4), number(found, 5), number(found, 6))
                : LocalDate.of(number(found, 3), number(found, 2), number(found, 1));
    }

    private static LocalTime time(MatchResult found, int group) {
        return LocalTime.of(number(found, group), number(found, group + 1));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
