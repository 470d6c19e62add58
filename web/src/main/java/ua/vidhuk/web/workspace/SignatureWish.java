package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import ua.vidhuk.petitions.control.SignatureFilter;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * Which signatures a moderator wants to look at, as it was typed.
 *
 * @param from day and time in the tenant's zone, or nothing
 * @param until likewise
 * @param network or nothing
 * @param networkAtLeast a number, or nothing
 */
public record SignatureWish(String from, String until, String network, String networkAtLeast) {

    private static final long NANOS_OF_A_MICRO = 1_000;

    static SignatureWish of(MultivaluedMap<String, String> fields) {
        return new SignatureWish(
                text(fields, "from"), text(fields, "until"), text(fields, "network"), text(fields, "networkAtLeast"));
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String typed = fields.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    /**
     * @param now the end of the set when none was typed
     * @throws InvalidInputException when something typed cannot be read
     */
    SignatureFilter filter(ZoneId zone, Instant now) {
        Instant start = from.isEmpty() ? null : moment("from", from, zone);
        // Whoever types a minute means all of it.
        Instant end = until.isEmpty()
                ? now
                : moment("until", until, zone).plusSeconds(60).minusNanos(NANOS_OF_A_MICRO);
        return new SignatureFilter(start, end, network, number());
    }

    private Integer number() {
        try {
            return networkAtLeast.isEmpty() ? null : Integer.valueOf(networkAtLeast);
        } catch (NumberFormatException e) {
            throw new InvalidInputException(FieldProblem.of("networkAtLeast", "petitions.field.at-least-one"));
        }
    }

    private static Instant moment(String field, String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(FieldProblem.required(field));
        }
    }
}
