package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.persistence.control.EnumWord;

/**
 * All that stands in a letter to an applicant about one question.
 *
 * @param kind what it tells
 * @param about the question
 * @param words what is answered
 * @param author name of who answers, or null
 * @param at when it is written
 * @param mailed whether it goes by e-mail, where nobody signs by hand
 */
public record ApplicantPaper(Kind kind, About about, String words, String author, Instant at, boolean mailed) {

    /**
     * What was asked, and by whom.
     *
     * @param number of the appeal
     * @param ordinal of the question among those of the appeal, from 1
     * @param registeredAt when
     * @param name the applicant's, or null
     * @param text the applicant's words
     * @param dueAt when it is to be answered
     * @param language in which the applicant is answered
     */
    public record About(
            String number,
            int ordinal,
            Instant registeredAt,
            String name,
            String text,
            Instant dueAt,
            Language language) {}

    /** What a letter tells an applicant. */
    public enum Kind {
        /** What came of it (B7). */
        ANSWER(
                Transition.CLOSE.word(),
                Transition.ANSWER.word(),
                Transition.REFUSE.word(),
                Transition.CLOSE_WITH_INCIDENT.word()),
        /** To whom it was handed over (393/96-ВР, art. 7). */
        FORWARDING(Transition.REDIRECT.word()),
        /** Why it takes longer (393/96-ВР, art. 20). */
        EXTENSION(HistoryEntry.EXTENDED);

        private final Set<String> steps;

        Kind(String... steps) {
            this.steps = Set.of(steps);
        }

        /** Which letter is written when this happened; empty when none is. */
        public static Optional<Kind> of(HistoryEntry entry) {
            for (Kind each : values()) {
                if (each.steps.contains(entry.transition())) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        public String word() {
            return EnumWord.of(this);
        }
    }
}
