package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.LocalizedTexts;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** The tenant's words for answers; every version is kept. */
@ApplicationScoped
public class ReplyTemplates {

    private static final String COLUMNS =
            "select id, version, name, steps, category, texts, retired, made_at, made_by from appeal_reply_template t ";
    private static final String CURRENT = COLUMNS
            + """
            where version = (select max(version) from appeal_reply_template n where n.id = t.id)
            order by retired, category is null, name, id""";
    private static final String VERSIONS = COLUMNS + "where id = ? order by version desc";
    private static final String INSERT =
            """
            insert into appeal_reply_template (id, version, name, steps, category, texts, retired, made_at, made_by)
            values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?) on conflict do nothing""";

    @Inject
    TransactionConnection connection;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** All of them, those of one category first; those that are offered no more at the end. */
    public List<ReplyTemplate> current() {
        try (var statement = connection.get().prepareStatement(CURRENT)) {
            return read(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * The versions of one, the newest first.
     *
     * @throws ProblemException {@code template-not-found}
     */
    public List<ReplyTemplate> versions(UUID id) {
        try (var statement = connection.get().prepareStatement(VERSIONS)) {
            statement.setObject(1, id);
            List<ReplyTemplate> found = read(statement);
            if (found.isEmpty()) {
                throw new ProblemException(AppealProblem.TEMPLATE_NOT_FOUND);
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Keeps a new one and answers with its id. */
    public UUID add(ReplyTemplate checked, Actor actor) {
        UUID id = TimeOrderedId.at(clock.instant());
        write(id, 1, checked, actor);
        return id;
    }

    /**
     * Keeps a new version.
     *
     * @param seen the version that was changed
     * @throws ProblemException {@code template-not-found}, {@code changed-meanwhile} when another was made since
     */
    public void change(UUID id, int seen, ReplyTemplate checked, Actor actor) {
        if (versions(id).getFirst().version() != seen) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        write(id, seen + 1, checked, actor);
    }

    private void write(UUID id, int version, ReplyTemplate checked, Actor actor) {
        try (var insert = connection.get().prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setInt(2, version);
            insert.setString(3, checked.name());
            insert.setString(4, String.join(" ", checked.steps()));
            insert.setString(5, checked.category());
            insert.setString(6, LocalizedTexts.write(new LocalizedText(checked.texts())));
            insert.setBoolean(7, checked.retired());
            insert.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(9, actor.username());
            if (insert.executeUpdate() == 0) {
                throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(
                actor,
                "appeal.set-reply-template",
                "reply-template",
                id.toString(),
                Map.of("version", String.valueOf(version)));
    }

    private static List<ReplyTemplate> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<ReplyTemplate>();
            while (rows.next()) {
                found.add(new ReplyTemplate(
                        rows.getObject("id", UUID.class),
                        rows.getInt("version"),
                        rows.getString("name"),
                        List.of(rows.getString("steps").split(" ")),
                        rows.getString("category"),
                        LocalizedTexts.parse(rows.getString("texts")).byTag(),
                        rows.getBoolean("retired"),
                        rows.getObject("made_at", OffsetDateTime.class).toInstant(),
                        rows.getString("made_by")));
            }
            return found;
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the reply templates could not be read or written", e);
    }
}
