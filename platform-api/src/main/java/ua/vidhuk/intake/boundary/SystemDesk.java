package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.control.SystemBook;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.NewSystem;
import ua.vidhuk.intake.entity.OutsideSystem;
import ua.vidhuk.intake.entity.SystemKind;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Connects systems outside to the tenant and shuts them off, one transaction a call. */
@ApplicationScoped
@Transactional
public class SystemDesk {

    private static final int NAME_LIMIT = 100;
    private static final int MOST_REQUESTS = 6_000;

    @Inject
    SystemBook book;

    /** Those that may send first, the newest first. */
    public List<OutsideSystem> all() {
        return book.all();
    }

    /**
     * Connects a system; its secret is told this once.
     *
     * @throws InvalidInputException naming what is missing or wrong
     */
    public IssuedSystem connect(NewSystem input, Actor actor) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("name"));
        }
        var problems = new ArrayList<FieldProblem>();
        var kind = Arrays.stream(SystemKind.values())
                .filter(each -> each.word().equals(input.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            problems.add(FieldProblem.of("kind", "intake.field.system-kind"));
        }
        String name = PlainText.clean(input.name());
        if (name == null) {
            problems.add(FieldProblem.required("name"));
        } else if (name.length() > NAME_LIMIT) {
            problems.add(FieldProblem.tooLong("name", NAME_LIMIT));
        }
        Integer asked = input.requestsPerMinute();
        if (asked != null && (asked < 1 || asked > MOST_REQUESTS)) {
            problems.add(new FieldProblem(
                    "requestsPerMinute", "intake.field.requests-per-minute", Map.of("limit", MOST_REQUESTS)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        SystemKind known = kind.orElseThrow();
        return book.connect(known, name, asked == null ? known.requestsPerMinute() : asked, actor);
    }

    /**
     * Takes nothing from a system any more, and answers what stands connected.
     *
     * @throws ua.vidhuk.problems.entity.ProblemException {@code system-not-found}
     */
    public List<OutsideSystem> revoke(UUID system, Actor actor) {
        book.revoke(system, actor);
        return book.all();
    }
}
