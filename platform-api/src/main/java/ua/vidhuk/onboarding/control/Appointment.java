package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.identity.control.Substitutions;
import ua.vidhuk.identity.entity.Colleague;
import ua.vidhuk.identity.entity.NewSubstitution;
import ua.vidhuk.identity.entity.SubstitutionRules;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Appoints substitutes: checks people and days against all that was appointed before, one appointment at a time. */
@ApplicationScoped
public class Appointment {

    @Inject
    Substitutions substitutions;

    public static Optional<Colleague> named(List<Colleague> staff, String username) {
        return staff.stream().filter(each -> each.username().equals(username)).findFirst();
    }

    /** Whether somebody may choose this colleague by themselves: one of the same enterprise who shares work. */
    public static boolean mayAppointFor(Colleague self, Colleague other) {
        return !self.id().equals(other.id()) && other.worksWith(self) && other.sharesWorkWith(self);
    }

    /** Anybody of the staff for anybody. */
    public UUID byAdministrator(NewSubstitution wanted, LocalDate today, String by) {
        return appoint(wanted, today, by, false);
    }

    /** Whoever asks is away; nothing else is listened to. */
    public UUID bySelf(NewSubstitution wanted, LocalDate today, String by) {
        if (wanted.absent() != null && !wanted.absent().equals(by)) {
            throw new InvalidInputException(FieldProblem.of("absent", "identity.field.absent-other"));
        }
        var own = new NewSubstitution(by, wanted.substitute(), wanted.firstDay(), wanted.lastDay());
        return appoint(own, today, by, true);
    }

    private UUID appoint(NewSubstitution wanted, LocalDate today, String by, boolean self) {
        substitutions.holdOthersUp();
        var staff = substitutions.staff();
        String away = Objects.requireNonNullElse(wanted.absent(), by);
        Optional<Colleague> absent = named(staff, away);
        Optional<Colleague> substitute = named(staff, wanted.substitute());
        var rules = new SubstitutionRules(today, substitutions.open(today));
        var problems = new ArrayList<FieldProblem>();
        if (absent.isEmpty()) {
            problems.add(FieldProblem.of("absent", "identity.field.person-unknown"));
        }
        if (substitute.isEmpty()) {
            problems.add(FieldProblem.of("substitute", "identity.field.person-unknown"));
        }
        var wrongDays = rules.ofDays(wanted.firstDay(), wanted.lastDay());
        problems.addAll(wrongDays);
        if (absent.isPresent() && substitute.isPresent()) {
            if (self && !substitute.get().worksWith(absent.get())) {
                problems.add(FieldProblem.of("substitute", "identity.field.substitute-elsewhere"));
            } else if (wrongDays.isEmpty()) {
                problems.addAll(rules.ofPeople(absent.get(), substitute.get(), wanted.firstDay(), wanted.lastDay()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return substitutions.add(absent.get(), substitute.get(), wanted.firstDay(), wanted.lastDay(), by);
    }
}
