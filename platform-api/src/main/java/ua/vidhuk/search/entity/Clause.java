package ua.vidhuk.search.entity;

import java.util.LinkedHashSet;
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
     * @param instead other names of what it belongs to; all words of one of them may be there in its place
     */
    record Word(
            String form,
            Map<String, Float> stems,
            boolean weak,
            boolean excluded,
            Set<TextField> within,
            List<List<Word>> instead)
            implements Clause {

        /** One that nothing else stands for. */
        public Word(String form, Map<String, Float> stems, boolean weak, boolean excluded, Set<TextField> within) {
            this(form, stems, weak, excluded, within, List.of());
        }

        /** Whether a typing error was assumed. */
        public boolean corrected() {
            return stems.values().stream().anyMatch(each -> each < 1);
        }

        public Word withStems(Map<String, Float> others) {
            return new Word(form, others, weak, excluded, within, instead);
        }

        /** The same, for which the words of other names may stand, too, in the same texts. */
        public Word orInstead(List<List<Word>> names) {
            List<List<Word>> there = names.stream()
                    .map(name -> name.stream()
                            .map(each -> new Word(each.form(), each.stems(), each.weak(), excluded, within))
                            .toList())
                    .toList();
            var all = new LinkedHashSet<>(instead);
            all.addAll(there);
            return new Word(form, stems, weak, excluded, within, List.copyOf(all));
        }
    }

    /** Words side by side, exactly as they were typed. */
    record Phrase(List<String> forms, boolean excluded, Set<TextField> within) implements Clause {}

    /** Words that begin so, as they stand: what somebody is about to type. Counts nothing, and must be there. */
    record Beginning(String letters, Set<TextField> within) implements Clause {

        @Override
        public boolean excluded() {
            return false;
        }
    }
}
