package ua.vidhuk.web.petitions;

import static ua.vidhuk.web.petitions.WishQuery.word;

import jakarta.ws.rs.core.MultivaluedMap;
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

    /** The states that a tab stands for. */
    List<String> states() {
        return WishQuery.states(state);
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
        return new WishQuery()
                .with("state", wantedState)
                .with("hromada", hromada)
                .with("topic", topic)
                .with("after", after)
                .toString();
    }
}
