package ua.vidhuk.web.petitions;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which petitions of the country a reader asked for; nothing of it is ever null.
 *
 * @param state word of a tab, or nothing for all
 * @param hromada slug or part of a name, or nothing
 * @param topic code, or nothing
 * @param cursor where the page before ended, or nothing
 */
public record CountryWish(String state, String hromada, String topic, String cursor) {

    static CountryWish of(MultivaluedMap<String, String> query) {
        return new CountryWish(
                word(query, "state"), word(query, "hromada"), word(query, "topic"), word(query, "after"));
    }

    private static String word(MultivaluedMap<String, String> query, String name) {
        String typed = query.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    /** The states that a tab stands for. */
    List<String> states() {
        return switch (state) {
            case "" -> List.of();
            case "in-review" -> List.of("reached", "in-review");
            case "handled-as-appeal" -> List.of("missed", "handled-as-appeal");
            default -> List.of(state);
        };
    }

    public boolean isNarrowed() {
        return !topic.isEmpty() || !hromada.isEmpty();
    }

    /** The query of the same wish in another state. */
    public String in(String otherState) {
        return query(otherState, "");
    }

    /** The query of what follows this page. */
    public String after(String next) {
        return query(state, next);
    }

    private String query(String wantedState, String after) {
        var query = new StringBuilder("?");
        add(query, "state", wantedState);
        add(query, "hromada", hromada);
        add(query, "topic", topic);
        add(query, "after", after);
        return query.length() == 1 ? "" : query.substring(0, query.length() - 1);
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }
}
