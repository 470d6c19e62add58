package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vidhuk.appeals.boundary.MapDesk;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.requests.control.MapTiles;

/** Reads what a map shows on which a point is set. */
@ApplicationScoped
public class PointGroundReader {

    @Inject
    MapDesk maps;

    @Inject
    MapTiles tiles;

    @Inject
    CurrentActor actor;

    PointGround read() {
        return new PointGround(
                maps.territory(actor.get()).orElse(null), tiles.background().orElse(null));
    }
}
