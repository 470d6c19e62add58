package ua.vidhuk.messaging.entity;

import java.util.List;

/**
 * What goes with a message: so little that mail servers take it.
 *
 * @param list at most five, together at most seven megabytes, which are ten on their way
 */
public record Attachments(List<Attachment> list) {

    public static final Attachments NONE = new Attachments(List.of());

    private static final int MOST = 5;
    private static final long MOST_BYTES = 7L * 1024 * 1024;

    public Attachments {
        list = List.copyOf(list);
        if (list.size() > MOST
                || list.stream().mapToLong(each -> each.content().length).sum() > MOST_BYTES) {
            throw new IllegalArgumentException("that is more than goes with a message");
        }
    }
}
