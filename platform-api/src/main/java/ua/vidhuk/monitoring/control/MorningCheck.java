package ua.vidhuk.monitoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.monitoring.entity.MorningReader;
import ua.vidhuk.monitoring.entity.MorningRule;
import ua.vidhuk.monitoring.entity.NewMorningRule;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** What somebody typed about the morning report, made out or refused. */
@ApplicationScoped
public class MorningCheck {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    /** By then the leadership has it (I4). */
    private static final LocalTime LATEST = LocalTime.of(10, 0);

    private static final int READERS = 20;

    @Inject
    Catalog catalog;

    /**
     * @throws InvalidInputException naming every field that is wrong
     */
    MorningRule check(NewMorningRule typed) {
        if (typed == null) {
            throw new InvalidInputException(FieldProblem.required("hour"));
        }
        var problems = new ArrayList<FieldProblem>();
        LocalTime hour = hour(typed.hour());
        if (hour == null) {
            problems.add(FieldProblem.of("hour", "monitoring.field.morning-hour"));
        }
        if (typed.readers().size() > READERS) {
            problems.add(FieldProblem.of("readers", "monitoring.field.morning-readers"));
        }
        Set<String> known = catalog.categories().stream().map(Category::code).collect(Collectors.toSet());
        var readers = new ArrayList<MorningReader>();
        for (int i = 0; i < typed.readers().size(); i++) {
            readers.add(reader("readers[" + i + "].", typed.readers().get(i), known, problems));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(List.copyOf(problems));
        }
        return new MorningRule(hour, !Boolean.FALSE.equals(typed.workingDaysOnly()), readers);
    }

    private static LocalTime hour(String typed) {
        try {
            LocalTime hour = LocalTime.parse(typed == null ? "" : typed.strip(), HOUR);
            return hour.isAfter(LATEST) ? null : hour;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static MorningReader reader(
            String prefix, MorningReader typed, Set<String> known, List<FieldProblem> problems) {
        if (typed.roles().isEmpty() && typed.emails().isEmpty()) {
            problems.add(FieldProblem.of(prefix + "roles", "monitoring.field.morning-nobody"));
        }
        if (!typed.roles().stream()
                .allMatch(
                        each -> Role.ofName(each).filter(LadderCheck::mayBeTold).isPresent())) {
            problems.add(FieldProblem.of(prefix + "roles", "monitoring.field.roles"));
        }
        var emails = TypedAddresses.read(typed.emails());
        if (emails.isEmpty()) {
            problems.add(FieldProblem.of(prefix + "emails", "monitoring.field.emails"));
        }
        if (!known.containsAll(typed.categories())) {
            problems.add(FieldProblem.of(prefix + "categories", "monitoring.field.categories"));
        }
        return new MorningReader(typed.roles(), emails.orElse(List.of()), typed.categories());
    }
}
