package ua.vidhuk.web.petitions;

import static ua.vidhuk.web.petitions.WishQuery.word;

import jakarta.ws.rs.core.MultivaluedMap;
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

    /** The states that a tab stands for. */
    List<String> states() {
        return WishQuery.states(state);
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
        return new WishQuery()
                .with("state", wantedState)
                .with("topic", topic)
                .with("q", words)
                .with("order", order)
                .with("after", after)
                .toString();
    }
}
