package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.HistoryEntry.Words;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Says what an appeal is by law: a collective one, or one that repeats another. */
@ApplicationScoped
public class AppealMarks {

    private static final int FEWEST = 2;
    private static final int MOST = 1_000_000;

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    AppealFinder finder;

    @Inject
    EarlierAppeals earlier;

    @Inject
    QuestionProgress progress;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * What an appeal is to be.
     *
     * @param version of the appeal that was seen
     * @param signatories how many signed it, or null when it is no collective one
     * @param repeatOf the earlier one of the same matter, or null when it is no repeated one
     */
    public record Wish(AppealId appeal, long version, Integer signatories, UUID repeatOf) {}

    /**
     * Makes it so; what it is already is left alone.
     *
     * @throws ProblemException {@code appeal-not-found}, {@code changed-meanwhile}
     * @throws InvalidInputException when there are too few or too many signatories, or when the other is not an earlier one of
     *     the same applicant that was answered
     */
    public Appeal set(Wish wish, Actor actor) {
        Appeal appeal = held(wish.appeal());
        if (appeal.version() != wish.version()) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        Integer signatories = checked(wish.signatories());
        Appeal other = wish.repeatOf() == null ? null : other(wish.repeatOf(), appeal);
        boolean collective = !Objects.equals(signatories, appeal.signatories());
        boolean repeated = !Objects.equals(wish.repeatOf(), appeal.repeatOf());
        appeal.mark(signatories, wish.repeatOf());
        if (collective) {
            String number = signatories == null ? null : signatories.toString();
            note(appeal, number == null ? HistoryEntry.NOT_COLLECTIVE : HistoryEntry.COLLECTIVE, number, actor);
        }
        if (repeated) {
            String number = other == null ? null : other.registrationNumber();
            note(appeal, number == null ? HistoryEntry.NOT_REPEATED : HistoryEntry.REPEATED, number, actor);
        }
        entities.flush();
        return appeal;
    }

    /**
     * Says how many signed an appeal, whatever else it is; said again it changes nothing.
     *
     * @throws ProblemException {@code appeal-not-found}
     * @throws InvalidInputException when there are too few or too many
     */
    public void setSignatories(AppealId id, Integer signatories, Actor actor) {
        Appeal appeal = held(id);
        set(new Wish(id, appeal.version(), signatories, appeal.repeatOf()), actor);
    }

    private Appeal held(AppealId id) {
        progress.hold(id);
        return finder.byId(id).orElseThrow(() -> new ProblemException(AppealProblem.APPEAL_NOT_FOUND));
    }

    /**
     * @throws InvalidInputException when there are too few or too many
     */
    public static Integer checked(Integer signatories) {
        if (signatories != null && (signatories < FEWEST || signatories > MOST)) {
            throw new InvalidInputException(
                    new FieldProblem("signatories", "appeals.field.signatories", Map.of("limit", MOST)));
        }
        return signatories;
    }

    private Appeal other(UUID id, Appeal appeal) {
        return earlier.answered(appeal).stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInputException(FieldProblem.of("repeatOf", "appeals.field.repeat-unknown")));
    }

    private void note(Appeal appeal, String word, String note, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = HistoryEntry.ofAppeal(word, appeal, actor, new Words(note, false, now));
        progress.keep(appeal.questions().getFirst(), entry);
        audit.record(actor, "appeal." + word, "appeal", appeal.id().toString(), Map.of());
    }
}
