package ua.vidhuk.web.petitions;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The query in the address of a list of petitions: how it is read, and how it is written again. */
final class WishQuery {

    private final StringBuilder text = new StringBuilder();

    /** What was asked under a name, or nothing; never null. */
    static String word(MultivaluedMap<String, String> query, String name) {
        String typed = query.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    /** The states that a tab stands for; none for the tab of all. */
    static List<String> states(String tab) {
        return switch (tab) {
            case "" -> List.of();
            case "in-review" -> List.of("reached", "in-review");
            case "handled-as-appeal" -> List.of("missed", "handled-as-appeal");
            default -> List.of(tab);
        };
    }

    /** Adds what was asked; nothing when nothing was. */
    WishQuery with(String name, String value) {
        if (!value.isEmpty()) {
            text.append(text.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return this;
    }

    /** With its question mark; empty when nothing was asked. */
    @Override
    public String toString() {
        return text.toString();
    }
}
