package ua.vidhuk.appeals.entity;

import java.time.LocalDate;
import java.util.Set;
import ua.vidhuk.calendar.entity.TermPurpose;
import ua.vidhuk.language.entity.LocalizedText;

/**
 * For what the law of a jurisdiction lets an appeal be refused without an answer.
 *
 * @param code its name within the jurisdiction
 * @param needs what an appeal must be for it, and how it must have come
 * @param emergencySpared whether an emergency is acted upon all the same
 * @param byHead whether the head of the body alone decides it
 * @param within the term in which it is possible, or null for any time
 * @param words what the applicant reads
 * @param validity for what was registered when it holds
 */
public record Ground(
        String code,
        Needs needs,
        boolean emergencySpared,
        boolean byHead,
        TermPurpose within,
        LocalizedText words,
        Validity validity) {

    /**
     * @param mark or null
     * @param channels none for any
     */
    public record Needs(Mark mark, Set<Channel> channels) {

        public Needs {
            channels = Set.copyOf(channels);
        }

        boolean isMetBy(Appeal appeal) {
            boolean marked = mark == null || appeal.marks().contains(mark);
            return marked && (channels.isEmpty() || channels.contains(appeal.channel()));
        }
    }

    /**
     * @param until the last day, or null
     */
    public record Validity(LocalDate from, LocalDate until) {

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * Whether it holds for a question.
     *
     * @param registered the local day of its registration
     */
    public boolean fits(Question question, LocalDate registered) {
        boolean spared = emergencySpared && question.priority() == Priority.EMERGENCY;
        return !spared && validity.includes(registered) && needs.isMetBy(question.appeal());
    }
}
