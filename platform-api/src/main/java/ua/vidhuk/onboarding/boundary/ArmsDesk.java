package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.onboarding.control.ArmsShelf;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** The coat of arms of the request's tenant. */
@ApplicationScoped
@Transactional
public class ArmsDesk {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    @Inject
    ArmsShelf shelf;

    /**
     * Keeps a picture; {@link SettingsDesk#arms} shows it.
     *
     * @return its name
     * @throws InvalidInputException when it is too large, or no picture
     */
    public String keep(byte[] content, Actor actor) {
        if (content.length == 0) {
            throw new InvalidInputException(FieldProblem.of("arms", "onboarding.field.arms-type"));
        }
        if (content.length > MOST_BYTES) {
            throw new InvalidInputException(FieldProblem.of("arms", "onboarding.field.arms-size"));
        }
        return shelf.keep(content, actor.username());
    }

    /** A picture, as PNG. */
    public Optional<byte[]> read(String name) {
        return name == null ? Optional.empty() : shelf.read(name);
    }
}
