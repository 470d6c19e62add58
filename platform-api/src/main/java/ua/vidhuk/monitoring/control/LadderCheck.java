package ua.vidhuk.monitoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.monitoring.entity.Ladder;
import ua.vidhuk.monitoring.entity.LadderStep;
import ua.vidhuk.monitoring.entity.NewLadderStep;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** What somebody typed as a ladder, made out or refused. */
@ApplicationScoped
public class LadderCheck {

    private static final int STEPS = 12;
    private static final int HOURS = 8760;
    private static final int NAME = 100;

    @Inject
    Catalog catalog;

    /**
     * @throws InvalidInputException naming every field that is wrong
     */
    Ladder check(List<NewLadderStep> typed) {
        if (typed == null || typed.isEmpty() || typed.size() > STEPS) {
            throw new InvalidInputException(FieldProblem.of("steps", "monitoring.field.steps"));
        }
        var problems = new ArrayList<FieldProblem>();
        Set<String> known = catalog.categories().stream().map(Category::code).collect(Collectors.toSet());
        var steps = new ArrayList<LadderStep>();
        for (int i = 0; i < typed.size(); i++) {
            var reading = new Reading("steps[" + i + "].", problems);
            LadderStep step = typed.get(i) == null ? reading.missing() : reading.step(typed.get(i), known);
            steps.add(step);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Ladder(steps);
    }

    /** Whoever may read all appeals may be told of late ones. */
    static boolean mayBeTold(Role role) {
        return role.permissions().contains(Permission.APPEAL_READ);
    }

    private record Reading(String prefix, List<FieldProblem> problems) {

        LadderStep missing() {
            problems.add(FieldProblem.required(prefix + "hours"));
            return null;
        }

        LadderStep step(NewLadderStep typed, Set<String> known) {
            if (typed.hours() == null || typed.hours() < 0 || typed.hours() > HOURS) {
                wrong("hours", "monitoring.field.hours");
                return null;
            }
            String name = PlainText.clean(typed.name());
            if (name == null || name.length() > NAME) {
                wrong("name", "monitoring.field.name");
            }
            if (!typed.roles().stream()
                    .allMatch(each ->
                            Role.ofName(each).filter(LadderCheck::mayBeTold).isPresent())) {
                wrong("roles", "monitoring.field.roles");
            }
            if (!known.containsAll(typed.categories())) {
                wrong("categories", "monitoring.field.categories");
            }
            List<String> emails = emails(typed.emails());
            if (typed.roles().isEmpty() && !typed.enterprise() && typed.emails().isEmpty()) {
                wrong("roles", "monitoring.field.nobody");
            }
            return new LadderStep(
                    typed.hours(),
                    name == null ? "" : name,
                    List.copyOf(new LinkedHashSet<>(typed.roles())),
                    typed.enterprise(),
                    emails,
                    List.copyOf(new LinkedHashSet<>(typed.categories())));
        }

        private List<String> emails(List<String> typed) {
            var emails = TypedAddresses.read(typed);
            if (emails.isEmpty()) {
                wrong("emails", "monitoring.field.emails");
            }
            return emails.orElse(List.of());
        }

        private void wrong(String field, String key) {
            problems.add(FieldProblem.of(prefix + field, key));
        }
    }
}
