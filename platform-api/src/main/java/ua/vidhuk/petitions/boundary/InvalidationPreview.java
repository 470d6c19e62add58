package ua.vidhuk.petitions.boundary;

import java.time.Instant;
import java.util.List;
import ua.vidhuk.petitions.control.SignatureFilter;
import ua.vidhuk.petitions.control.SignatureInvalidation.Preview;

/**
 * What an invalidation would do.
 *
 * @param from signed at this moment or later, or null
 * @param until signed at this moment or earlier; to be sent back, so that the set does not grow meanwhile
 * @param network from which they came, or null
 * @param networkAtLeast only those whose network gave so many, or null
 * @param signatures how many would be taken out of the count
 * @param remaining how many would be left
 * @param threshold how many oblige the body to review
 * @param sample the newest of them, without names
 * @param networks those with the most of them
 */
public record InvalidationPreview(
        Instant from,
        Instant until,
        String network,
        Integer networkAtLeast,
        long signatures,
        long remaining,
        int threshold,
        List<MaskedSignature> sample,
        List<NetworkRow> networks) {

    /**
     * A signature without its owner.
     *
     * @param initials of the name, or null
     * @param network from which it came, or null
     */
    public record MaskedSignature(String initials, String channel, String network, Instant signedAt) {}

    /** A network and how many of the signatures came from it. */
    public record NetworkRow(String network, long signatures) {}

    static InvalidationPreview of(SignatureFilter filter, Preview preview) {
        return new InvalidationPreview(
                filter.from(),
                filter.until(),
                filter.network(),
                filter.networkAtLeast(),
                preview.signatures(),
                preview.before() - preview.signatures(),
                preview.threshold(),
                preview.sample().stream()
                        .map(each ->
                                new MaskedSignature(each.initials(), each.channel(), each.network(), each.signedAt()))
                        .toList(),
                preview.networks().stream()
                        .map(each -> new NetworkRow(each.network(), each.signatures()))
                        .toList());
    }
}
