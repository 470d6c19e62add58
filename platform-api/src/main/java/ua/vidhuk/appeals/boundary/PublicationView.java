package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * What everybody may read of a question, as staff sees it.
 *
 * @param question which
 * @param consented whether the applicant agreed
 * @param open whether everybody may read it now
 * @param text what everybody reads or read, or else what could be published: the applicant's words without phones and addresses
 * @param place where; at first the street alone
 * @param answer what was answered, or null
 * @param publishedAt since when, or null when nothing ever was public
 * @param publishedBy login of who published it, or null
 * @param withdrawnAt since when it is not public any more, or null
 */
public record PublicationView(
        UUID question,
        boolean consented,
        boolean open,
        String text,
        String place,
        String answer,
        Instant publishedAt,
        String publishedBy,
        Instant withdrawnAt) {}
