package ua.vidhuk.identity.entity;

import java.io.Serializable;

/**
 * The person behind a login, where what they do counts once however they are called.
 *
 * @param subject the identity provider's name of the person, which never changes; null when it gave none
 * @param email where the provider says that they can be written to, or null
 */
public record Person(String subject, String email) implements Serializable {

    public static final Person UNKNOWN = new Person(null, null);

    public boolean isKnown() {
        return subject != null;
    }
}
