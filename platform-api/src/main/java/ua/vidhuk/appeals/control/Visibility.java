package ua.vidhuk.appeals.control;

import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Permission;

/**
 * Which questions an actor sees: all of the tenant, those of some enterprises, or none.
 *
 * @param all whether every question
 * @param enterprises those whose questions alone are seen
 */
public record Visibility(boolean all, Set<UUID> enterprises) {

    public Visibility {
        enterprises = Set.copyOf(enterprises);
    }

    public static Visibility of(Actor actor) {
        if (actor.may(Permission.APPEAL_READ) || actor.kind() == ActorKind.SYSTEM) {
            return new Visibility(true, Set.of());
        }
        return new Visibility(false, actor.enterprises());
    }

    /** Whether nothing is seen. */
    boolean isNone() {
        return !all && enterprises.isEmpty();
    }

    public boolean includes(Question question) {
        return all || enterprises.stream().anyMatch(question::isAssignedTo);
    }
}
