package ua.vidhuk.search.entity;

import java.util.Objects;

/**
 * Round a point.
 *
 * @param centre of the circle
 * @param metres its radius
 */
public record Nearness(Spot centre, int metres) {

    public Nearness {
        Objects.requireNonNull(centre, "something is near something");
        if (metres < 1) {
            throw new IllegalArgumentException("a circle has a radius");
        }
    }
}
