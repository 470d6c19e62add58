package ua.vidhuk.messaging.entity;

/**
 * A file that goes with a message.
 *
 * @param name as the recipient sees it: {@code letter.pdf}
 * @param mediaType as {@code application/pdf}
 * @param content never empty
 */
public record Attachment(String name, String mediaType, byte[] content) {

    public Attachment {
        if (name.isBlank() || name.chars().anyMatch(each -> each < ' ' || each == '/' || each == '\\')) {
            throw new IllegalArgumentException("an attachment has a name without a path");
        }
        if (!mediaType.matches("[a-z]+/[a-z0-9.+-]+")) {
            throw new IllegalArgumentException("an attachment has a media type");
        }
        if (content.length == 0) {
            throw new IllegalArgumentException("an attachment is not empty");
        }
    }
}
