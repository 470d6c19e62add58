package ua.vidhuk.web.workspace;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of the setup that one saves by itself. */
public enum SetupStep {
    PLACE,
    CONTACTS,
    LOOK,
    CHARTER;

    /** Its name in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SetupStep> ofWord(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
