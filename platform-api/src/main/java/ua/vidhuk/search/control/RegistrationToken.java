package ua.vidhuk.search.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** A registration number as people say it: whole, without its letters, with or without zeros, or its last part alone. */
final class RegistrationToken {

    private static final int DIGITS = 6;

    private RegistrationToken() {}

    /** The number itself first; {@code БР-2026-000123} is also {@code 2026-123} and {@code 000123}. */
    static List<String> forms(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split("-");
        String last = parts[parts.length - 1];
        String bare = last.replaceFirst("^0+(?=.)", "");
        String full = "0".repeat(Math.max(0, DIGITS - last.length())) + last;
        String year = parts[parts.length - 2];
        var forms = new LinkedHashSet<String>();
        if (parts.length > 2) {
            forms.add(parts[0] + "-" + year + "-" + bare);
        }
        forms.add(year + "-" + bare);
        forms.add(full);
        return List.copyOf(forms);
    }
}
