package ua.vidhuk.files.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.files.control.TextQueue;
import ua.vidhuk.files.entity.FileText;
import ua.vidhuk.files.entity.WaitingFile;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.DueTenants;

/** Claims files by moving their next look into the future, so that one whose node dies is read by another. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class TextClaims implements TextQueue {

    /** Longer than a reading takes, also when all threads of a node wait for each other. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final String CLAIM_DUE =
            """
            with claimed as (
              update file_text set attempts = attempts + 1, look_at = ? where file_id = (
                select file_id from file_text where state = 'waiting' and look_at <= ? order by look_at limit 1
                for update skip locked)
              returning file_id, attempts)
            select f.id, c.attempts, f.content from claimed c join file_attachment f on f.id = c.file_id""";
    private static final String KEEP =
            "update file_text set state = ?, content = ?, read_at = ? where file_id = ? and state = 'waiting'";
    private static final String GIVE_BACK =
            "update file_text set attempts = attempts - 1, look_at = ? where file_id = ? and state = 'waiting'";

    @Inject
    TransactionConnection connection;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    @Override
    public Optional<WaitingFile> claim() {
        Instant until = clock.instant().plus(CLAIM);
        try (var statement = connection.get().prepareStatement(CLAIM_DUE)) {
            statement.setObject(1, until.atOffset(ZoneOffset.UTC));
            statement.setObject(2, now());
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                due.noteAt(until);
                return Optional.of(new WaitingFile(
                        row.getObject("id", UUID.class), row.getInt("attempts"), row.getBytes("content")));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void keep(UUID file, FileText text) {
        try (var statement = connection.get().prepareStatement(KEEP)) {
            statement.setString(1, text.state().label());
            statement.setString(2, text.content());
            statement.setObject(3, now());
            statement.setObject(4, file);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void giveBack(UUID file, Instant until) {
        try (var statement = connection.get().prepareStatement(GIVE_BACK)) {
            statement.setObject(1, until.atOffset(ZoneOffset.UTC));
            statement.setObject(2, file);
            statement.executeUpdate();
            due.noteAt(until);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("whose text is to be read could not be found or kept", e);
    }
}
