package ua.vidhuk.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark, chosen by the reader, or as the reader's system has it. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    public static Optional<Theme> ofTag(String tag) {
        return Arrays.stream(values()).filter(each -> each.tag().equals(tag)).findFirst();
    }

    /** The name in addresses, cookies and {@code data-bs-theme}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
