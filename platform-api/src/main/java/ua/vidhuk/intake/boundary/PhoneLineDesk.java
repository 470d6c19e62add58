package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.control.PhoneLineBook;
import ua.vidhuk.intake.control.PhoneLineCheck;
import ua.vidhuk.intake.control.PhoneLines;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.NewPhoneLine;
import ua.vidhuk.intake.entity.PhoneLine;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** The phone lines that residents dial (Z3), one transaction a call. */
@ApplicationScoped
@Transactional
public class PhoneLineDesk {

    @Inject
    PhoneLines lines;

    @Inject
    PhoneLineBook book;

    @Inject
    PhoneLineCheck check;

    /** All of them, at most 100: those that are announced first, each by name. */
    public List<PhoneLine> all() {
        return lines.all();
    }

    /** Those that are announced to everybody, by name. */
    public List<PhoneLine> announced() {
        return lines.all().stream().filter(PhoneLine::active).toList();
    }

    /**
     * @throws ProblemException {@code line-not-found}
     */
    public PhoneLine read(UUID id) {
        return lines.find(id).orElseThrow(() -> new ProblemException(IntakeProblem.LINE_NOT_FOUND));
    }

    /**
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public PhoneLine add(NewPhoneLine typed, Tenant tenant, Actor actor) {
        var fresh = new NewPhoneLine(
                null,
                typed.name(),
                typed.kind(),
                typed.numbers(),
                typed.official(),
                typed.hours(),
                typed.sessions(),
                typed.active());
        return read(book.add(check.check(fresh, tenant), actor));
    }

    /**
     * Replaces it by what is typed; calls that came stay as they are.
     *
     * @throws InvalidInputException naming every field that is missing or wrong
     * @throws ProblemException {@code line-not-found}, {@code changed-meanwhile}
     */
    public PhoneLine change(UUID id, NewPhoneLine typed, Tenant tenant, Actor actor) {
        read(id);
        if (typed.seen() == null) {
            throw new InvalidInputException(FieldProblem.required("seen"));
        }
        book.change(id, check.check(typed, tenant), actor);
        return read(id);
    }
}
