package ua.vidhuk.web.petitions;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which petitions a reader asked for; nothing of it is ever null.
 *
 * @param state word of a tab, or nothing for all
 * @param topic code of a category, or nothing
 * @param words or nothing
 * @param order {@code newest} or {@code ending}
 * @param cursor where the page before ended, or nothing
 */
public record PetitionWish(String state, String topic, String words, String order, String cursor) {

    static PetitionWish of(MultivaluedMap<String, String> query) {
        return new PetitionWish(
                word(query, "state"),
                word(query, "topic"),
                word(query, "q"),
                word(query, "order"),
                word(query, "after"));
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

    /** Whether more was asked for than a tab. */
    public boolean isNarrowed() {
        return !topic.isEmpty() || !words.isEmpty();
    }

    public boolean isEnding() {
        return order.equals("ending");
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
        add(query, "topic", topic);
        add(query, "q", words);
        add(query, "order", order);
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
