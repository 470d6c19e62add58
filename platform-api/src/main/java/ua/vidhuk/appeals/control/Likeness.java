package ua.vidhuk.appeals.control;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ua.vidhuk.appeals.control.SimilarQuestions.Told;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.persistence.control.EnumWord;

/**
 * How much an open question is like what somebody tells.
 *
 * @param score the more, the more alike
 * @param reasons why it is offered, at least one
 */
public record Likeness(Question question, double score, Set<Reason> reasons) {

    private static final double METRES_OF_A_DEGREE = 111_320;
    private static final double NEAR_METRES = 300;
    private static final double HALF = 0.5;
    private static final double MOST = 0.6;

    /** Why a question is offered. */
    public enum Reason {
        HOUSE(3),
        STREET(1),
        NEAR(2),
        APPLICANT(2),
        WORDS(2);

        private final double weight;

        Reason(double weight) {
            this.weight = weight;
        }

        /** Its word in JSON and message keys. */
        public String word() {
            return EnumWord.of(this);
        }
    }

    /**
     * Words of one text that stand in another.
     *
     * @param count how many
     * @param all how many there are
     */
    public record Shared(int count, int all) {

        boolean isAtLeast(double share) {
            return count > 1 && count >= share * all;
        }

        double share() {
            return all == 0 ? 0 : (double) count / all;
        }
    }

    /** Nothing when it is not alike. */
    static Optional<Likeness> of(Question question, Told told, Shared shared) {
        var reasons = EnumSet.noneOf(Reason.class);
        Place here = told.place();
        Place there = question.place() == null ? new Place(null, null, null, null) : question.place();
        if (isSame(here.street(), there.street())) {
            reasons.add(isSame(here.house(), there.house()) ? Reason.HOUSE : Reason.STREET);
        }
        if (isNear(here, there)) {
            reasons.add(Reason.NEAR);
        }
        if (told.phone() != null
                && told.phone().equals(question.appeal().applicant().phone())) {
            reasons.add(Reason.APPLICANT);
        }
        // The same words about another street are another matter.
        boolean placed = reasons.isEmpty() && here.street() != null && there.street() != null;
        if (shared.isAtLeast(reasons.isEmpty() ? MOST : HALF) && !placed) {
            reasons.add(Reason.WORDS);
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Likeness(question, score(question, told, shared, reasons), reasons));
    }

    private static double score(Question question, Told told, Shared shared, Set<Reason> reasons) {
        double score = shared.share()
                + reasons.stream().mapToDouble(each -> each.weight).sum();
        if (told.categoryId() == null) {
            return score;
        }
        return told.categoryId().equals(question.categoryId()) ? score + 2 : score - 1;
    }

    private static boolean isSame(String one, String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }

    private static boolean isNear(Place one, Place other) {
        if (one.latitude() == null || other.latitude() == null) {
            return false;
        }
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
        return Math.hypot(north, east) * METRES_OF_A_DEGREE <= NEAR_METRES;
    }
}
