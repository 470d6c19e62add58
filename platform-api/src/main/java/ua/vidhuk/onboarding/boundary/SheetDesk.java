package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.onboarding.control.SheetShelf;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.onboarding.entity.OnboardingProblem;
import ua.vidhuk.onboarding.entity.SheetLoad;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Lists that a tenant's administrator brings: looked at first, then loaded whole or not at all (P12). */
@ApplicationScoped
@Transactional
public class SheetDesk {

    private static final int LONGEST_NAME = 100;

    @Inject
    SheetShelf shelf;

    /**
     * Takes a file; what comes of it is read by its id.
     *
     * @param mapping from its columns to ours; null for the one that was right the last time
     */
    public SheetLoad put(
            ListKind kind, String fileName, byte[] content, Map<String, String> mapping, boolean dryRun, Actor actor) {
        if (content.length == 0) {
            throw new InvalidInputException(FieldProblem.required("file"));
        }
        String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "");
        String kept = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return find(shelf.put(kind, kept, content, mapping, dryRun, actor.username()));
    }

    /** The same file with another mapping, or in earnest. */
    public SheetLoad again(UUID id, Map<String, String> mapping, boolean dryRun, Actor actor) {
        SheetLoad load = find(id);
        if (load.columns().isEmpty() && load.failure() != null) {
            throw new ProblemException(OnboardingProblem.LOAD_NOT_FOUND);
        }
        return find(shelf.again(load, mapping == null ? load.mapping() : mapping, dryRun, actor.username()));
    }

    /** Stops a list that is under way; nothing of it is written. One that has ended stays as it is. */
    public SheetLoad cancel(UUID id, Actor actor) {
        find(id);
        shelf.cancel(id, actor.username());
        return find(id);
    }

    public SheetLoad find(UUID id) {
        return shelf.find(id).orElseThrow(() -> new ProblemException(OnboardingProblem.LOAD_NOT_FOUND));
    }
}
