package ua.vidhuk.appeals.entity;

/**
 * A body outside the platform as somebody types it, not yet checked.
 *
 * @param seen the version that is changed; null for a new one
 * @param name as it stands on the envelope
 * @param address likewise
 * @param email to which letters are sent, or null
 * @param retired whether it is offered no more
 */
public record NewOutsideBody(Long seen, String name, String address, String email, boolean retired) {}
