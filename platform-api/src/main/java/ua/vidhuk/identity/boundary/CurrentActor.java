package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.RequestScoped;
import ua.vidhuk.identity.entity.Actor;

/** Who makes the request; anonymous until the authorisation filter has found out. */
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.ANONYMOUS;

    void become(Actor actor) {
        this.actor = actor;
    }

    public Actor get() {
        return actor;
    }
}
