package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.UUID;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.problems.entity.ProblemException;

/** Which steps of phones were taken already, by the key that each carries (P15). */
@ApplicationScoped
public class FieldSteps {

    /** No phone keeps a step for longer and still sends it. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private static final String FORGET = "delete from appeal_field_step where taken_at < ?";
    private static final String CLAIM =
            """
            insert into appeal_field_step (taken_by, key, question_id, step, taken_at) values (?, ?, ?, ?, ?)
            on conflict (taken_by, key) do nothing""";
    private static final String KNOWN =
            "select question_id, step, version_after from appeal_field_step where taken_by = ? and key = ?";
    private static final String KEEP = "update appeal_field_step set version_after = ? where taken_by = ? and key = ?";

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    /**
     * The version of the question after a step that was taken before.
     *
     * @throws ProblemException {@code idempotency-key-reused} when the key was another step's
     */
    public OptionalLong before(UUID key, UUID question, Transition step, String by) {
        try {
            return versionAfter(key, question, step, by);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Claims a key for this transaction; another with the same key waits for its end.
     *
     * @return the version of the question after the step when it was taken before, nothing when it is to be taken now
     * @throws ProblemException {@code idempotency-key-reused} when the key was another step's
     */
    public OptionalLong claim(UUID key, UUID question, Transition step, String by) {
        Instant now = clock.instant();
        try (var forget = connection.get().prepareStatement(FORGET);
                var claim = connection.get().prepareStatement(CLAIM)) {
            forget.setObject(1, now.minus(REMEMBERED).atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
            claim.setString(1, by);
            claim.setObject(2, key);
            claim.setObject(3, question);
            claim.setString(4, step.word());
            claim.setObject(5, now.atOffset(ZoneOffset.UTC));
            return claim.executeUpdate() == 1 ? OptionalLong.empty() : versionAfter(key, question, step, by);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private OptionalLong versionAfter(UUID key, UUID question, Transition step, String by) throws SQLException {
        try (var known = connection.get().prepareStatement(KNOWN)) {
            known.setString(1, by);
            known.setObject(2, key);
            try (var row = known.executeQuery()) {
                if (!row.next()) {
                    return OptionalLong.empty();
                }
                if (!row.getObject(1, UUID.class).equals(question)
                        || !row.getString(2).equals(step.word())) {
                    throw new ProblemException(AppealProblem.IDEMPOTENCY_KEY_REUSED);
                }
                return OptionalLong.of(row.getLong(3));
            }
        }
    }

    /** Notes what came of a step that was claimed in this transaction. */
    public void keep(UUID key, String by, long versionAfter) {
        try (var keep = connection.get().prepareStatement(KEEP)) {
            keep.setLong(1, versionAfter);
            keep.setString(2, by);
            keep.setObject(3, key);
            keep.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("which steps of phones were taken could not be read or written", e);
    }
}
