package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.control.OutsideBodies;
import ua.vidhuk.appeals.control.OutsideCheck;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.NewOutsideBody;
import ua.vidhuk.appeals.entity.OutsideBody;
import ua.vidhuk.appeals.entity.OutsideBody.OutsideBodyPage;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Bodies outside the platform to which the tenant writes, one transaction a call. */
@ApplicationScoped
@Transactional
public class OutsideBodyDesk {

    private static final int PAGE_LIMIT = 200;

    @Inject
    OutsideBodies bodies;

    /**
     * A page by name; those whose name begins so, at most 200, when something is sought.
     *
     * @param sought beginning of a name, or nothing
     * @param cursor of the page, or nothing
     * @param limit rows, 1 to 200
     * @throws InvalidInputException when the cursor is none of ours
     */
    public OutsideBodyPage page(String sought, String cursor, int limit) {
        int most = Math.clamp(limit, 1, PAGE_LIMIT);
        String beginning = PlainText.clean(sought);
        if (beginning != null) {
            return new OutsideBodyPage(bodies.beginning(beginning, most), null);
        }
        List<OutsideBody> found = bodies.page(cursor(cursor), most + 1);
        List<OutsideBody> shown = found.subList(0, Math.min(most, found.size()));
        return new OutsideBodyPage(
                shown, found.size() > most ? shown.getLast().id().toString() : null);
    }

    private static UUID cursor(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(FieldProblem.of("cursor", "problems.field.cursor-invalid"));
        }
    }

    /**
     * @throws ProblemException {@code outside-body-not-found}
     */
    public OutsideBody read(UUID id) {
        return bodies.find(id).orElseThrow(() -> new ProblemException(AppealProblem.OUTSIDE_BODY_NOT_FOUND));
    }

    /**
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public OutsideBody add(NewOutsideBody typed, Actor actor) {
        return read(bodies.add(OutsideCheck.body(typed), actor));
    }

    /**
     * @throws InvalidInputException naming every field that is missing or wrong
     * @throws ProblemException {@code outside-body-not-found}, {@code changed-meanwhile}
     */
    public OutsideBody change(UUID id, NewOutsideBody typed, Actor actor) {
        read(id);
        if (typed.seen() == null) {
            throw new InvalidInputException(FieldProblem.required("seen"));
        }
        bodies.change(id, OutsideCheck.body(typed), actor);
        return read(id);
    }
}
