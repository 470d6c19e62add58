package ua.vidhuk.search.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part of what is looked for. */
public sealed interface Clause {

    /** Whether it must not be there. */
    boolean excluded();

    /** In which texts alone; empty for all. */
    Set<TextField> within();

    /**
     * A word, by any of its basic forms.
     *
     * @param form as it was typed, in small letters
     * @param stems basic forms, each with its weight: 1 for what was typed, less for what may have been meant
     * @param weak says little by itself: a preposition, "street"
     */
    record Word(String form, Map<String, Float> stems, boolean weak, boolean excluded, Set<TextField> within)
            implements Clause {

        /** Whether a typing error was assumed. */
        public boolean corrected() {
            return stems.values().stream().anyMatch(each -> each < 1);
        }

        public Word withStems(Map<String, Float> others) {
            return new Word(form, others, weak, excluded, within);
        }
    }

    /** Words side by side, exactly as they were typed. */
    record Phrase(List<String> forms, boolean excluded, Set<TextField> within) implements Clause {}
}
