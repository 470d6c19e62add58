package ua.vidhuk.web.page;

/**
 * A place in the workspace's left navigation.
 *
 * @param label what it is called, in the reader's language
 * @param address where it leads
 * @param count how many wait there, or null when nothing is counted
 * @param current whether it is the one shown
 */
public record Place(String label, String address, Long count, boolean current) {}
