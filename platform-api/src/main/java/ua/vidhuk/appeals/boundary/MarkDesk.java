package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.control.AppealMarks;
import ua.vidhuk.appeals.control.EarlierAppeals;
import ua.vidhuk.appeals.control.LawfulRefusal;
import ua.vidhuk.appeals.control.MarkCounts;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** What appeals are by law, and what follows from it; one transaction a call. */
@ApplicationScoped
@Transactional
public class MarkDesk {

    @Inject
    AppealMarks marks;

    @Inject
    EarlierAppeals earlier;

    @Inject
    LawfulRefusal refusal;

    @Inject
    MarkCounts counts;

    @Inject
    AppealFinder finder;

    @Inject
    AppealViews views;

    @Inject
    Clock clock;

    /**
     * Says what an appeal is.
     *
     * @param version of the appeal that was seen
     * @param signatories how many signed it, or null when it is no collective one
     * @param repeatOf the earlier one that it repeats, or null
     * @throws ProblemException {@code appeal-not-found}, {@code changed-meanwhile}
     * @throws InvalidInputException naming what is wrong
     */
    public AppealView set(AppealId id, long version, Integer signatories, UUID repeatOf, Actor actor) {
        return views.appeal(marks.set(new AppealMarks.Wish(id, version, signatories, repeatOf), actor), actor);
    }

    /** Says how many signed an appeal that was registered a moment ago; said again it changes nothing. */
    public void setSignatories(UUID appeal, Integer signatories, Actor actor) {
        marks.setSignatories(new AppealId(appeal), signatories, actor);
    }

    /**
     * What the applicant of an appeal was answered before, that about the same first.
     *
     * @throws ProblemException {@code appeal-not-found}
     */
    public List<EarlierAppeal> earlier(UUID id) {
        Appeal appeal =
                finder.byId(new AppealId(id)).orElseThrow(() -> new ProblemException(AppealProblem.APPEAL_NOT_FOUND));
        return earlier.answered(appeal).stream()
                .map(each -> EarlierAppeal.of(each, appeal))
                .toList();
    }

    /**
     * Refuses a question for a ground of the law.
     *
     * @param step its note is what the applicant reads besides the words of the law
     * @param ground its code
     * @throws ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code ground-missing}, {@code forbidden}
     */
    public QuestionView refuse(Step step, String ground, Actor actor) {
        var wish = new LawfulRefusal.Wish(new QuestionId(step.question()), step.version(), ground, step.note());
        return views.question(refusal.refuse(wish, actor), actor);
    }

    /**
     * What the appeals of a time were.
     *
     * @param from the first day, or null for the first of this year
     * @param until the last day, or null for today
     * @throws InvalidInputException when the last day lies before the first
     */
    public MarkFigures figures(LocalDate from, LocalDate until, Tenant tenant) {
        var zone = tenant.timeZone();
        LocalDate last = until == null ? clock.instant().atZone(zone).toLocalDate() : until;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        if (last.isBefore(first)) {
            throw new InvalidInputException(FieldProblem.of("until", "appeals.field.period"));
        }
        var found = counts.between(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
        return MarkFigures.of(first, last, found);
    }
}
