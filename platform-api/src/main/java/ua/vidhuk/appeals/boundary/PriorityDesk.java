package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.control.Priorities;
import ua.vidhuk.appeals.control.Priorities.Wish;
import ua.vidhuk.appeals.control.PriorityRules;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.PriorityRule;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** How pressing questions are, and what the tenant promises of those that are; one transaction a call. */
@ApplicationScoped
@Transactional
public class PriorityDesk {

    private static final int VERSIONS = 50;

    @Inject
    Priorities priorities;

    @Inject
    PriorityRules rules;

    @Inject
    AppealViews views;

    /**
     * Makes a question more or less pressing; its deadline follows the tenant's rule.
     *
     * @param step its note says why, for staff
     * @param word of the priority
     * @throws ua.vidhuk.problems.entity.ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code
     *     question-ended}
     * @throws InvalidInputException when the priority is none or the same, or the reason is missing
     */
    public QuestionView change(Step step, String word, Actor actor) {
        var wish = new Wish(new QuestionId(step.question()), step.version(), priority(word), step.note());
        return views.question(priorities.change(wish, actor), actor);
    }

    /** The newest first, at least one: an empty one where nothing was set. */
    public List<PriorityRule> rules() {
        List<PriorityRule> found = rules.versions(VERSIONS);
        return found.isEmpty() ? List.of(PriorityRule.NONE) : found;
    }

    /**
     * Sets from now on within how many hours pressing questions are answered; null promises nothing.
     *
     * @throws InvalidInputException naming what is wrong
     */
    public PriorityRule set(Integer highHours, Integer emergencyHours, Actor actor) {
        var problems = new ArrayList<FieldProblem>();
        check("highHours", highHours, problems);
        check("emergencyHours", emergencyHours, problems);
        if (problems.isEmpty() && highHours != null && emergencyHours != null && emergencyHours > highHours) {
            problems.add(FieldProblem.of("emergencyHours", "appeals.field.emergency-hours"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        rules.set(highHours, emergencyHours, actor);
        return rules.get();
    }

    private static void check(String field, Integer hours, List<FieldProblem> problems) {
        if (hours != null && (hours < 1 || hours > PriorityRule.MOST_HOURS)) {
            problems.add(
                    new FieldProblem(field, "appeals.field.feedback-number", Map.of("limit", PriorityRule.MOST_HOURS)));
        }
    }

    private static Priority priority(String word) {
        try {
            return word == null ? null : EnumWord.constant(Priority.class, word);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
