package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.control.AppealRegistrar;
import ua.vidhuk.appeals.control.ApplicantWords;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.Letter;
import ua.vidhuk.intake.entity.LetterState;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** What the staff decides about letters; of several who decide at once, one does. */
@ApplicationScoped
public class LetterBook {

    private static final String HOLD = "select id from intake_letter where id = ? for update";
    private static final String DECIDE =
            "update intake_letter set state = ?, appeal_id = ?, reason = ?, decided_at = ?, decided_by = ? where id = ?";

    @Inject
    TransactionConnection connection;

    @Inject
    LetterList list;

    @Inject
    AppealRegistrar registrar;

    @Inject
    AppealFinder appeals;

    @Inject
    ApplicantWords words;

    @Inject
    FileStore files;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Registers an appeal of a letter, with what hangs on it. Who did that before gets the same appeal.
     *
     * @throws ProblemException {@code letter-not-found}; {@code letter-decided} when a colleague was faster
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     */
    public Appeal register(UUID id, NewAppeal input, Tenant tenant, Actor actor) {
        Letter letter = hold(id);
        boolean mine =
                letter.known() == LetterState.REGISTERED && actor.username().equals(letter.decidedBy());
        if (mine) {
            return appeals.byId(new AppealId(letter.appealId())).orElseThrow();
        }
        require(letter.known().canBecomeAppeal());
        Appeal appeal = registrar.register(input, tenant, actor, "letter:" + id);
        files.handOver(id, appeal.questions().getFirst().id().value());
        decide(letter, LetterState.REGISTERED, appeal.id().value(), null, actor);
        return appeal;
    }

    /**
     * The letter is the applicant's word on an appeal that there is.
     *
     * @param number of the appeal
     * @throws ProblemException {@code letter-not-found}, {@code letter-decided}, {@code appeal-not-found}
     */
    public void attach(UUID id, String number, Actor actor) {
        Letter letter = hold(id);
        require(letter.known().canBecomeAppeal());
        Appeal appeal =
                appeals.byNumber(number).orElseThrow(() -> new ProblemException(AppealProblem.APPEAL_NOT_FOUND));
        words.write(appeal, OwnWords.of(letter.text() == null ? "" : letter.text()));
        files.handOver(id, appeal.questions().getFirst().id().value());
        decide(letter, LetterState.ATTACHED, appeal.id().value(), null, actor);
    }

    /**
     * Sets a letter aside: as spam, so that the sender's next ones are too, or with the reason for the record.
     *
     * @throws ProblemException {@code letter-not-found}, {@code letter-decided}
     */
    public void turnDown(UUID id, LetterState state, String reason, Actor actor) {
        Letter letter = hold(id);
        require(letter.known().canBecomeAppeal());
        decide(letter, state, null, reason, actor);
    }

    /**
     * A letter waits again; its sender is no longer taken for one of spam.
     *
     * @throws ProblemException {@code letter-not-found}, {@code letter-decided}
     */
    public void restore(UUID id, Actor actor) {
        Letter letter = hold(id);
        require(letter.known().canWaitAgain());
        decide(letter, LetterState.WAITING, letter.appealId(), null, actor);
    }

    /**
     * Somebody has read the applicant's word.
     *
     * @throws ProblemException {@code letter-not-found}; {@code letter-decided} when it was read, or is none
     */
    public void noteRead(UUID id, Actor actor) {
        Letter letter = hold(id);
        require(letter.unread());
        decide(letter, LetterState.ATTACHED, letter.appealId(), null, actor);
    }

    private Letter hold(UUID id) {
        try (var statement = connection.get().prepareStatement(HOLD)) {
            statement.setObject(1, id);
            statement.executeQuery().close();
        } catch (SQLException e) {
            throw failed(e);
        }
        return list.find(id).orElseThrow(() -> new ProblemException(IntakeProblem.LETTER_NOT_FOUND));
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new ProblemException(IntakeProblem.LETTER_DECIDED);
        }
    }

    private void decide(Letter letter, LetterState state, UUID appeal, String reason, Actor actor) {
        try (var update = connection.get().prepareStatement(DECIDE)) {
            update.setString(1, state.word());
            update.setObject(2, appeal);
            update.setString(3, reason);
            update.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            update.setString(5, actor.username());
            update.setObject(6, letter.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(
                actor, "intake.decide-letter", "intake-letter", letter.id().toString(), Map.of("state", state.word()));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the letter could not be held or changed", e);
    }
}
