package ua.vidhuk.appeals.control;

import java.util.UUID;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Permission;

/**
 * Which questions an actor sees: all of the tenant, those of one enterprise, or none.
 *
 * @param all whether every question
 * @param enterpriseId the enterprise whose questions alone are seen, or null
 */
public record Visibility(boolean all, UUID enterpriseId) {

    public static Visibility of(Actor actor) {
        if (actor.may(Permission.APPEAL_READ) || actor.kind() == ActorKind.SYSTEM) {
            return new Visibility(true, null);
        }
        return new Visibility(false, actor.may(Permission.ASSIGNMENT_READ) ? actor.enterpriseId() : null);
    }

    boolean includes(Question question) {
        return all || question.isAssignedTo(enterpriseId);
    }
}
