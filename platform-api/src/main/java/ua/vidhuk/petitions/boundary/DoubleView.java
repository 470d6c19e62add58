package ua.vidhuk.petitions.boundary;

import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.petitions.control.DoubleSigners.Pair;

/**
 * A signature on paper and one on the site under the same name.
 *
 * @param paper the signature on paper
 * @param paperName as it stands on the sheet
 * @param paperAt when it was entered
 * @param web the signature on the site
 * @param webName as the identity provider says it
 * @param webAt when it was given
 * @param samePerson what was decided, or null while nobody has
 * @param decidedAt when, or null
 * @param decidedBy by whom, or null
 */
public record DoubleView(
        UUID paper,
        String paperName,
        Instant paperAt,
        UUID web,
        String webName,
        Instant webAt,
        Boolean samePerson,
        Instant decidedAt,
        String decidedBy) {

    static DoubleView of(Pair pair) {
        return new DoubleView(
                pair.paper().signature(),
                pair.paper().name(),
                pair.paper().signedAt(),
                pair.web().signature(),
                pair.web().name(),
                pair.web().signedAt(),
                pair.samePerson(),
                pair.decidedAt(),
                pair.decidedBy());
    }
}
