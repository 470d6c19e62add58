package ua.vidhuk.web.portal;

import java.util.List;

/**
 * What a category asks, in one language.
 *
 * @param words the question
 * @param choices answers to choose from; none when any words will do
 */
public record Asked(String words, List<String> choices) {

    public Asked {
        choices = List.copyOf(choices);
    }

    /** Whether what was said is one of the choices; what was said before these were set may be none. */
    public boolean offers(String said) {
        return choices.contains(said);
    }
}
