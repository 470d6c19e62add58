package ua.vidhuk.petitions.control;

import java.time.Instant;
import java.util.Objects;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * Which signatures of a petition, of those that count.
 *
 * @param from signed at this moment or later; null for all from the beginning
 * @param until signed at this moment or earlier
 * @param network from which they came, or null for all
 * @param networkAtLeast only those whose network gave so many signatures within the time, or null
 */
public record SignatureFilter(Instant from, Instant until, String network, Integer networkAtLeast) {

    /**
     * @throws InvalidInputException when nothing can fit the filter
     */
    public SignatureFilter {
        Objects.requireNonNull(until, "a set of signatures ends somewhere, or it would grow while it is looked at");
        network = network == null || network.isBlank() ? null : network.strip();
        if (from != null && from.isAfter(until)) {
            throw new InvalidInputException(FieldProblem.of("until", "petitions.field.until-before-from"));
        }
        if (networkAtLeast != null && networkAtLeast < 1) {
            throw new InvalidInputException(FieldProblem.of("networkAtLeast", "petitions.field.at-least-one"));
        }
    }
}
