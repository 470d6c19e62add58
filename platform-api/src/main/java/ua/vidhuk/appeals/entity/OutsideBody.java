package ua.vidhuk.appeals.entity;

import java.util.List;
import java.util.UUID;

/**
 * A body that is not on the platform, to which questions are forwarded by letter.
 *
 * @param name as it stands on the envelope
 * @param address likewise
 * @param email to which letters are sent; null when they go by post
 * @param retired whether it is offered no more
 * @param version grows with each change
 */
public record OutsideBody(UUID id, String name, String address, String email, boolean retired, long version) {

    /**
     * @param items by name
     * @param next cursor of the page behind, or null
     */
    public record OutsideBodyPage(List<OutsideBody> items, String next) {}
}
