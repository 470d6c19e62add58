package ua.vidhuk.persistence.entity;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * Where a page of a list ended: the next begins behind it, however many rows have come in between.
 *
 * @param at the time by which the list is ordered
 * @param id the row's id
 */
public record Cursor(Instant at, UUID id) {

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** The form in which it goes into an address. */
    public String text() {
        String plain = at + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor; null for null or blank.
     *
     * @throws InvalidInputException when it is none of ours
     */
    public static Cursor parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            var at = Instant.parse(parts[0]);
            if (at.isBefore(Instant.EPOCH) || at.isAfter(LAST)) {
                throw new IllegalArgumentException("no moment of ours");
            }
            return new Cursor(at, UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidInputException(FieldProblem.of("cursor", "problems.field.cursor-invalid"));
        }
    }
}
