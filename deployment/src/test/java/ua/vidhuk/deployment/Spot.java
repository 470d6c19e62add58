package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A place on the map of Lutsk where nothing else is: a list of what lies there has only what one test registered.
 *
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
record Spot(double latitude, double longitude) {

    private static final double HALF_A_METRE = 0.000_004;

    static Spot anywhere() {
        var random = ThreadLocalRandom.current();
        return new Spot(50.6 + random.nextInt(20_000) / 1e5, 25.2 + random.nextInt(30_000) / 1e5);
    }

    /** The same appeal with its last question here. */
    ObjectNode place(ObjectNode appeal) {
        var questions = appeal.path("questions");
        ((ObjectNode) questions.path(questions.size() - 1).path("place"))
                .put("latitude", latitude)
                .put("longitude", longitude);
        return appeal;
    }

    /** The address of the list of everything here, below the tenant's base. */
    String list() {
        return String.format(
                Locale.ROOT,
                "/workspace?place=all&box=%.6f,%.6f,%.6f,%.6f",
                longitude - HALF_A_METRE,
                latitude - HALF_A_METRE,
                longitude + HALF_A_METRE,
                latitude + HALF_A_METRE);
    }
}
