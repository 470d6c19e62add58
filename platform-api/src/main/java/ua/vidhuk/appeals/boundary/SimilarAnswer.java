package ua.vidhuk.appeals.boundary;

import java.util.List;

/**
 * What is open already and may be the same as what somebody tells, for staff.
 *
 * @param questions the most alike first
 * @param incidents open ones there, into which a new question can be put at once
 */
public record SimilarAnswer(List<SimilarQuestion> questions, List<IncidentRow> incidents) {

    /** Nothing is known of. */
    public static final SimilarAnswer NOTHING = new SimilarAnswer(List.of(), List.of());

    public SimilarAnswer {
        questions = List.copyOf(questions);
        incidents = List.copyOf(incidents);
    }

    /**
     * @param question as it stands in lists
     * @param reasons why it is offered: house, street, near, applicant, words
     */
    public record SimilarQuestion(QuestionRow question, List<String> reasons) {}

    public boolean isEmpty() {
        return questions.isEmpty() && incidents.isEmpty();
    }
}
