package ua.vidhuk.search.entity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * Where a page of results ended.
 *
 * @param score of the last row
 * @param time of the last row, in milliseconds: of its registration or of its term, as the order asks
 * @param key of the last row
 * @param required how many words had to be there
 */
public record SearchCursor(float score, long time, String key, int required) {

    /** The form in which it goes into an address. */
    public String text() {
        String plain = score + " " + time + " " + required + " " + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor; null for null or blank.
     *
     * @throws InvalidInputException when it is none of ours
     */
    public static SearchCursor parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 4);
            var cursor = new SearchCursor(
                    Float.parseFloat(parts[0]), Long.parseLong(parts[1]), parts[3], Integer.parseInt(parts[2]));
            if (Float.isNaN(cursor.score()) || cursor.required() < 0) {
                throw new IllegalArgumentException("no place in a list");
            }
            return cursor;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidInputException(FieldProblem.of("cursor", "problems.field.cursor-invalid"));
        }
    }
}
