package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What everybody may read of a question.
 *
 * @param id of it
 * @param category code
 * @param categoryNames by language tag
 * @param state word of its state now
 * @param text what is asked
 * @param place where, or null
 * @param answer what was answered, or null
 * @param registeredAt when it came
 * @param publishedAt since when everybody may read it
 */
public record PublishedAppeal(
        UUID id,
        String category,
        Map<String, String> categoryNames,
        String state,
        String text,
        String place,
        String answer,
        Instant registeredAt,
        Instant publishedAt) {

    /**
     * Some of them, published last first.
     *
     * @param next cursor of the next page, or null at the end
     */
    public record PublishedPage(List<PublishedAppeal> items, String next) {}
}
