package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.control.CallBacks;
import ua.vidhuk.appeals.control.FeedbackRules;
import ua.vidhuk.appeals.control.Ratings;
import ua.vidhuk.appeals.entity.AccessCode;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.FeedbackRule;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** What applicants say of what was done, asked by phone or said by themselves; one transaction a call. */
@ApplicationScoped
@Transactional
public class FeedbackDesk {

    private static final int MOST = 200;
    private static final Duration RECENT = Duration.ofDays(90);
    private static final double TENTHS = 10;
    private static final int HUNDRED = 100;

    @Inject
    AppealFinder finder;

    @Inject
    FollowedViews followed;

    @Inject
    AppealViews views;

    @Inject
    Ratings ratings;

    @Inject
    CallBacks callBacks;

    @Inject
    FeedbackRules rules;

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    /**
     * The applicant rates a question that was said to be done; a later rating takes the place of an earlier.
     *
     * @throws ProblemException {@code appeal-not-found}, {@code question-not-found}, {@code not-done-yet}, {@code window-passed}
     * @throws InvalidInputException when the score is none, or the words are too long
     */
    public FollowedAppeal rate(String accessCode, UUID question, int score, String words) {
        Appeal appeal = AccessCode.parse(accessCode)
                .flatMap(finder::byAccessCode)
                .orElseThrow(() -> new ProblemException(AppealProblem.APPEAL_NOT_FOUND));
        ratings.rate(appeal, new QuestionId(question), score, words);
        return followed.view(appeal);
    }

    /**
     * The controller called back and reached nobody.
     *
     * @throws ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code nobody-to-call}
     */
    public QuestionView notReached(UUID question, long version, Actor actor) {
        return views.question(callBacks.notReached(new QuestionId(question), version, actor), actor);
    }

    /** Whom to call, at most 200, in the order in which to call. */
    public List<CallBackRow> waiting() {
        Map<UUID, Category> categories = catalog.categoriesById();
        Instant now = clock.instant();
        return callBacks.waiting(MOST).stream()
                .map(each -> new CallBackRow(
                        each.question(),
                        each.appeal(),
                        each.number(),
                        each.ordinal(),
                        categories.get(each.category()).name().byTag(),
                        each.dueAt(),
                        each.reachable(),
                        each.attempts(),
                        each.nextAt(),
                        each.nextAt() == null || !each.nextAt().isAfter(now)))
                .toList();
    }

    /** How executors were rated in the last ninety days, the most often rated first. */
    public List<ExecutorRating> byExecutor() {
        Map<UUID, Enterprise> known = catalog.enterprisesById();
        return ratings.byExecutor(clock.instant().minus(RECENT)).stream()
                .filter(each -> known.containsKey(each.enterprise()))
                .map(each -> new ExecutorRating(
                        known.get(each.enterprise()).code(),
                        known.get(each.enterprise()).name().byTag(),
                        each.count(),
                        Math.round(each.mean() * TENTHS) / TENTHS,
                        Math.round(each.good() * (float) HUNDRED / each.count())))
                .toList();
    }

    /** The rule that holds. */
    public FeedbackRule rule() {
        return rules.get();
    }

    /**
     * Sets the rule from now on.
     *
     * @throws InvalidInputException naming what is missing or wrong
     */
    public FeedbackRule set(Integer reopenDays, Integer callAgainHours, Actor actor) {
        var problems = new ArrayList<FieldProblem>();
        check("reopenDays", reopenDays, FeedbackRule.MOST_DAYS, problems);
        check("callAgainHours", callAgainHours, FeedbackRule.MOST_HOURS, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        rules.set(new FeedbackRule(reopenDays, callAgainHours), actor);
        return rules.get();
    }

    private static void check(String field, Integer value, int most, List<FieldProblem> problems) {
        if (value == null || value < 1 || value > most) {
            problems.add(new FieldProblem(field, "appeals.field.feedback-number", Map.of("limit", most)));
        }
    }
}
