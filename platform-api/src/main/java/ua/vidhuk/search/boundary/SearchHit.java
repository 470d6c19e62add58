package ua.vidhuk.search.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.search.entity.Piece;

/**
 * Something that was found.
 *
 * @param kind question, incident, petition, publication, article, service or enterprise
 * @param id of it
 * @param target by what its page is found: of a question the id of its appeal, of a service or enterprise its code
 * @param number registration number, or null
 * @param title in pieces; none when it has no title
 * @param place street and house, in pieces; none when it has no place
 * @param excerpt of its text, in pieces, with what was sought
 * @param state word of its state, or null
 * @param category code, or null
 * @param executors codes of the enterprises that have it
 * @param at when it came
 * @param dueAt when an answer is due, or null
 * @param late whether that has passed
 */
public record SearchHit(
        String kind,
        UUID id,
        String target,
        String number,
        List<Piece> title,
        List<Piece> place,
        List<Piece> excerpt,
        String state,
        String category,
        List<String> executors,
        Instant at,
        Instant dueAt,
        boolean late) {}
