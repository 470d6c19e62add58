package ua.vidhuk.appeals.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.persistence.control.EnumWord;

/** What can be suggested about a question. */
public enum SuggestedKind {
    /** What it is about, by its words. */
    CATEGORY {
        @Override
        public Optional<UUID> of(PastQuestion question) {
            return Optional.of(question.category());
        }

        @Override
        public Set<String> evidence(Collection<String> words, UUID category) {
            return Set.copyOf(words);
        }
    },
    /** Who is responsible for it, by its words and its category. */
    EXECUTOR {
        @Override
        public Optional<UUID> of(PastQuestion question) {
            return Optional.ofNullable(question.executor());
        }

        /** The category says more than a word, so it counts as several. */
        @Override
        public Set<String> evidence(Collection<String> words, UUID category) {
            var evidence = new HashSet<>(words);
            for (int i = 1; category != null && i <= CATEGORY_COUNTS_AS; i++) {
                evidence.add(i + ":" + category);
            }
            return evidence;
        }
    };

    private static final int CATEGORY_COUNTS_AS = 5;

    /** What a past question teaches, if anything. */
    public abstract Optional<UUID> of(PastQuestion question);

    /**
     * What speaks for one or another.
     *
     * @param words basic forms
     * @param category or null when it is not known
     */
    public abstract Set<String> evidence(Collection<String> words, UUID category);

    public String word() {
        return EnumWord.of(this);
    }
}
