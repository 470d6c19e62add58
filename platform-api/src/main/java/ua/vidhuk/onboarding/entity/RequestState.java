package ua.vidhuk.onboarding.entity;

import java.util.Optional;
import java.util.stream.Stream;

/** How far a request for a tenant has come. */
public enum RequestState {
    /** Nobody has opened the link in the letter yet. */
    UNCONFIRMED,
    /** For the platform's administrator. */
    WAITING,
    /** The tenant is being made. */
    APPROVED,
    /** The tenant is whole; the asker has not been told yet. */
    BUILT,
    READY,
    REFUSED;

    /** Its name in addresses, tables and message keys. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<RequestState> ofWord(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
