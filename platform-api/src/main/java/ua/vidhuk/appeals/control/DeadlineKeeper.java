package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.DeadlineMove;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionBefore;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.calendar.control.Timetables;
import ua.vidhuk.calendar.entity.Deadline;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.CategoryTerms;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** Moves deadlines, no further than the law of the tenant's jurisdiction allows, and keeps how they moved. */
@ApplicationScoped
public class DeadlineKeeper {

    /** Tells that the deadline of a question lies elsewhere than it did. */
    public static final String MOVED = "DeadlineMoved";

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    Timetables timetables;

    @Inject
    DeadlineMoves moves;

    @Inject
    PriorityRules rules;

    @Inject
    CategoryPromise promise;

    @Inject
    Catalog catalog;

    @Inject
    DueTenants lateWork;

    @Inject
    TenantRegistry tenants;

    /** The last moment to which the question's answer can be put off; its own deadline where the law allows no later one. */
    public Instant limit(Question question) {
        Tenant tenant = tenants.bound();
        return deadlines
                .extendableUntil(tenant.jurisdiction(), tenant.timeZone(), question.registeredAt())
                .filter(question.dueAt()::isBefore)
                .orElse(question.dueAt());
    }

    /** The end of the law's shorter term, while it can still be said that an answer needs no additional study; else empty. */
    public Optional<Instant> shortTerm(Question question, Instant now) {
        if (!question.isStudyNeeded() || question.state().isFinal()) {
            return Optional.empty();
        }
        Tenant tenant = tenants.bound();
        return deadlines
                .shortAnswerBy(tenant.jurisdiction(), tenant.timeZone(), question.registeredAt(), null)
                .map(Deadline::dueAt)
                .filter(now::isBefore);
    }

    /** The clock runs again when a question goes on that waited for the applicant. */
    void resumeClock(Question question, Instant now) {
        if (question.clockStoppedAt() == null) {
            return;
        }
        Instant before = question.dueAt();
        if (question.resumeClock(now, limit(question))) {
            moves.keep(question, DeadlineMove.CLARIFICATION, before, now);
        }
    }

    /**
     * Puts the deadline off to the end of a day.
     *
     * @throws ProblemException {@code deadline-passed}, {@code beyond-limit}
     */
    void extend(Question question, LocalDate until, Instant now) {
        Instant before = question.dueAt();
        var zone = tenants.bound().timeZone();
        question.extend(until.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant(), limit(question), now);
        moves.keep(question, DeadlineMove.EXTENSION, before, now);
    }

    /**
     * The deadline follows whether an answer needs additional study: it is that of the law's shorter term, if that is sooner, or
     * has again the time of the usual one. What a pressing priority promised stays.
     *
     * @throws ProblemException {@code no-short-term}, {@code question-ended}, {@code deadline-passed}
     */
    void decideStudy(Question question, boolean needed, Instant now) {
        Instant due = question.dueAt();
        var past = new ArrayList<>(moves.of(question));
        checkStudy(question, needed, past, now);
        boolean pressed = due.isBefore(DeadlineMove.counted(
                past, byLaw(question, question.isStudyNeeded()).dueAt()));
        Deadline law = byLaw(question, needed);
        past.add(new DeadlineMove(DeadlineMove.STUDY, due, due));
        Instant base = within(limit(question), DeadlineMove.counted(past, law.dueAt()));
        question.decideStudy(needed, law.ruleId());
        if (needed ? base.isAfter(due) && !pressed : base.isBefore(due)) {
            question.promise(base);
        }
        moves.keep(question, DeadlineMove.STUDY, due, now);
        lateWork.noteAt(question.dueAt().plusSeconds(1));
    }

    private void checkStudy(Question question, boolean needed, List<DeadlineMove> past, Instant now) {
        boolean extended = past.stream().anyMatch(DeadlineMove::isExtension);
        if (!needed && (extended || shortTerm(question, now).isEmpty())) {
            throw new ProblemException(AppealProblem.NO_SHORT_TERM);
        }
        if (needed && question.dueAt().isBefore(now)) {
            throw new ProblemException(AppealProblem.DEADLINE_PASSED);
        }
    }

    /**
     * The deadline follows the priority: one that is more pressing is answered within the hours that the tenant promises from
     * now on, one that is less has again what it would have had; what is late stays late. While the clock stands, the hours
     * begin where it stopped, because the time for which it stood is added when it runs again.
     *
     * @param before the priority that it had
     */
    void followPriority(Question question, Priority before, Instant now) {
        boolean raised = question.priority().compareTo(before) > 0;
        Instant due = question.dueAt();
        Instant counted = question.clockStoppedAt() == null ? now : question.clockStoppedAt();
        if (due.isBefore(counted)) {
            return;
        }
        Instant base = raised ? due : unhurried(question);
        Instant promised = promised(question.priority(), rules.get().hours(question.priority()), counted);
        Instant at = promised == null ? base : within(base, promised);
        if (at.equals(due) || !raised && at.isBefore(due)) {
            return;
        }
        question.promise(at);
        moves.keep(question, DeadlineMove.PRIORITY, due, now);
        if (raised) {
            lateWork.noteAt(at.plusSeconds(1));
        }
    }

    /** Whether the question is due sooner than its category and the law would have it, and so by a priority. */
    boolean isPressed(Question question) {
        Instant counted = DeadlineMove.counted(
                moves.of(question), byLaw(question, question.isStudyNeeded()).dueAt());
        return question.dueAt().isBefore(counted);
    }

    /**
     * The deadline follows a category that was put right: it is what it would be had the question been registered with it. What
     * was decided since stays: an extension, the time for which the clock stood, whether study is needed. A deadline that has
     * passed stays: what is late stays late.
     *
     * @param category the right one, which the question has by now
     * @param pressed whether somebody made it pressing before, so that the sooner of both holds
     */
    void followCategory(Question question, CategoryTerms category, boolean pressed, Instant now) {
        Instant due = question.dueAt();
        Instant counted = question.clockStoppedAt() == null ? now : question.clockStoppedAt();
        if (!due.isBefore(counted)) {
            var past = new ArrayList<>(moves.of(question));
            past.add(new DeadlineMove(DeadlineMove.CATEGORY, due, due));
            Instant registered = promise.deadline(
                            category, question.isStudyNeeded(), tenants.bound(), question.registeredAt())
                    .dueAt();
            Instant base = within(limit(question), DeadlineMove.counted(past, registered));
            question.promise(pressed ? within(due, base) : base);
        }
        moves.keep(question, DeadlineMove.CATEGORY, due, now);
        lateWork.noteAt(question.dueAt().plusSeconds(1));
    }

    /**
     * A step was taken back, and with it how it had moved the deadline.
     *
     * @param after what the question was by the step
     */
    void restored(Question question, QuestionBefore after, Instant now) {
        if (!question.dueAt().equals(after.dueAt())) {
            boolean sameClock = Objects.equals(question.clockStoppedAt(), after.clockStoppedAt());
            String cause = sameClock ? DeadlineMove.PRIORITY : DeadlineMove.CLARIFICATION;
            moves.keep(question, cause, after.dueAt(), now);
        }
    }

    private Instant unhurried(Question question) {
        Instant registered = byLaw(question, question.isStudyNeeded()).dueAt();
        List<DeadlineMove> past = moves.of(question);
        return within(limit(question), DeadlineMove.unhurried(past, registered, question.dueAt()));
    }

    /** What held at the registration: the law's term, shorter where no study is needed, or the category's hours. */
    private Deadline byLaw(Question question, boolean studyNeeded) {
        Tenant tenant = tenants.bound();
        Category category = catalog.categoriesById().get(question.categoryId());
        Instant at = question.registeredAt();
        Priority priority = category.isEmergency() ? Priority.EMERGENCY : Priority.NORMAL;
        Instant promised = promised(priority, category.responseHours(), at);
        return studyNeeded
                ? deadlines.answerBy(tenant.jurisdiction(), tenant.timeZone(), at, promised)
                : deadlines
                        .shortAnswerBy(tenant.jurisdiction(), tenant.timeZone(), at, promised)
                        .orElseThrow(() -> new ProblemException(AppealProblem.NO_SHORT_TERM));
    }

    private Instant promised(Priority priority, Integer hours, Instant from) {
        Tenant tenant = tenants.bound();
        boolean roundTheClock = priority == Priority.EMERGENCY;
        return timetables.promised(from, hours, roundTheClock, tenant.jurisdiction(), tenant.timeZone());
    }

    private static Instant within(Instant limit, Instant moment) {
        return moment.isAfter(limit) ? limit : moment;
    }
}
