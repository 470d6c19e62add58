package ua.vidhuk.appeals.entity;

import java.util.Set;
import java.util.UUID;

/**
 * A question that was asked before, as suggestions learn from it.
 *
 * @param words basic forms of its words
 * @param category what it was about
 * @param executor the enterprise that was responsible, or null
 */
public record PastQuestion(Set<String> words, UUID category, UUID executor) {

    public PastQuestion {
        words = Set.copyOf(words);
    }
}
