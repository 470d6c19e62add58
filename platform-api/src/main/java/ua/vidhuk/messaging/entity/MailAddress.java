package ua.vidhuk.messaging.entity;

/**
 * An e-mail address as far as it matters here.
 *
 * @param value with an {@code @} inside
 */
public record MailAddress(String value) {

    public MailAddress {
        int at = value.lastIndexOf('@');
        if (at < 1 || at == value.length() - 1 || value.chars().anyMatch(c -> c <= ' ' || c == 127)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    /** The first letter and the domain. */
    public String masked() {
        int first = value.offsetByCodePoints(0, 1);
        return value.substring(0, first) + "***@" + domain();
    }

    @Override
    public String toString() {
        return masked();
    }
}
