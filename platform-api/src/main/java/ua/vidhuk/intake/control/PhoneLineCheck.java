package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.vidhuk.intake.entity.LineKind;
import ua.vidhuk.intake.entity.LineSession;
import ua.vidhuk.intake.entity.NewPhoneLine;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Checks a phone line that somebody writes, and names everything that is wrong with it at once. */
@ApplicationScoped
public class PhoneLineCheck {

    /** The most that a tenant has. */
    static final int MOST = 100;

    private static final int NAME_LIMIT = 100;
    private static final int WORDS_LIMIT = 300;
    private static final int MOST_NUMBERS = 10;
    private static final int NUMBER_LIMIT = 40;
    private static final int MOST_SESSIONS = 100;
    private static final Pattern DIALLABLE = Pattern.compile("[+0-9 ().\\u2010-\\u2015/-]+");

    @Inject
    PhoneLines lines;

    /**
     * What can be kept.
     *
     * @param line in clean form, its sessions the earliest first
     * @param numbers as they are announced, by how they are compared
     */
    public record Checked(NewPhoneLine line, Map<String, String> numbers) {}

    /**
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public Checked check(NewPhoneLine typed, Tenant tenant) {
        var problems = new ArrayList<FieldProblem>();
        String name = PlainText.line(typed.name());
        if (name == null) {
            problems.add(FieldProblem.required("name"));
        } else if (typed.seen() == null && lines.all().size() >= MOST) {
            problems.add(new FieldProblem("name", "intake.field.line-most", Map.of("limit", MOST)));
        }
        limit("name", name, NAME_LIMIT, problems);
        if (EnumWord.find(LineKind.class, typed.kind()).isEmpty()) {
            problems.add(FieldProblem.of("kind", "intake.field.line-kind"));
        }
        String official = PlainText.line(typed.official());
        limit("official", official, WORDS_LIMIT, problems);
        String hours = PlainText.line(typed.hours());
        limit("hours", hours, WORDS_LIMIT, problems);
        Map<String, String> numbers = numbers(typed.numbers(), tenant.jurisdiction(), problems);
        List<LineSession> sessions = sessions(typed, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        boolean active = typed.active() == null || typed.active();
        var line = new NewPhoneLine(
                typed.seen(), name, typed.kind(), List.copyOf(numbers.values()), official, hours, sessions, active);
        return new Checked(line, numbers);
    }

    private static Map<String, String> numbers(List<String> typed, String country, List<FieldProblem> problems) {
        var numbers = new LinkedHashMap<String, String>();
        List<String> given = typed == null
                ? List.of()
                : typed.stream().map(PlainText::line).filter(Objects::nonNull).toList();
        for (String each : given) {
            var dialled =
                    each.length() <= NUMBER_LIMIT && DIALLABLE.matcher(each).matches()
                            ? DialledNumber.of(each, country)
                            : Optional.<String>empty();
            if (dialled.isEmpty()) {
                problems.add(FieldProblem.of("numbers", "intake.field.line-number"));
                return numbers;
            }
            numbers.putIfAbsent(dialled.get(), each);
        }
        if (numbers.isEmpty()) {
            problems.add(FieldProblem.required("numbers"));
        } else if (numbers.size() > MOST_NUMBERS) {
            problems.add(new FieldProblem("numbers", "intake.field.line-many", Map.of("limit", MOST_NUMBERS)));
        }
        return numbers;
    }

    private static List<LineSession> sessions(NewPhoneLine typed, List<FieldProblem> problems) {
        List<LineSession> given = typed.sessions() == null ? List.of() : typed.sessions();
        if (given.isEmpty()) {
            return List.of();
        }
        if (!LineKind.DIRECT.word().equals(typed.kind())) {
            problems.add(FieldProblem.of("sessions", "intake.field.line-sessions"));
            return List.of();
        }
        if (given.size() > MOST_SESSIONS) {
            problems.add(new FieldProblem("sessions", "intake.field.line-many", Map.of("limit", MOST_SESSIONS)));
            return List.of();
        }
        var sessions = new ArrayList<LineSession>();
        for (int i = 0; i < given.size(); i++) {
            LineSession session = session(given.get(i));
            if (session == null) {
                problems.add(new FieldProblem("sessions", "intake.field.line-session", Map.of("n", i + 1)));
                return List.of();
            }
            limit("sessions", session.official(), WORDS_LIMIT, problems);
            sessions.add(session);
        }
        sessions.sort(Comparator.comparing(LineSession::day).thenComparing(LineSession::begins));
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).overlaps(sessions.get(i - 1))) {
                problems.add(FieldProblem.of("sessions", "intake.field.line-overlap"));
                return List.of();
            }
        }
        return sessions;
    }

    /** In clean form, or null when it is none. */
    private static LineSession session(LineSession typed) {
        boolean whole = typed != null
                && typed.day() != null
                && typed.begins() != null
                && typed.ends() != null
                && minute(typed.begins()).isBefore(minute(typed.ends()))
                && typed.day().getYear() >= 2000
                && typed.day().getYear() < 2200;
        return whole
                ? new LineSession(
                        typed.day(), minute(typed.begins()), minute(typed.ends()), PlainText.line(typed.official()))
                : null;
    }

    private static LocalTime minute(LocalTime typed) {
        return typed.truncatedTo(ChronoUnit.MINUTES);
    }

    private static void limit(String field, String text, int limit, List<FieldProblem> problems) {
        if (text != null && text.length() > limit) {
            problems.add(FieldProblem.tooLong(field, limit));
        }
    }
}
