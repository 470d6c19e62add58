package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.tenancy.control.DueTenants;

/**
 * Tells once of each question that is past its deadline (I5). A question whose deadline moves may be told of again; its
 * appeal is locked meanwhile, so that the news of its end cannot overtake this.
 */
@ApplicationScoped
public class LateQuestions {

    /** Tells that an open question is past its deadline. */
    public static final String BECAME_LATE = "QuestionBecameLate";

    static final int BATCH = 50;

    /** A little longer than any node goes without looking at everybody. */
    private static final Duration AHEAD = Duration.ofMinutes(35);

    private static final String[] OPEN = Arrays.stream(QuestionState.values())
            .filter(QuestionState::isClockRunning)
            .map(QuestionState::word)
            .toArray(String[]::new);

    // State by state, so that the index by state and deadline is walked, and only as far as the deadlines that passed.
    private static final String CANDIDATES =
            """
            select late.id, late.appeal_id from unnest(?) s(state) cross join lateral (
              select q.id, q.appeal_id from appeal_question q where q.state = s.state and q.due_at < ?
                and not exists (select from appeal_late l where l.question_id = q.id and l.due_at = q.due_at)
              order by q.due_at, q.id limit ?) late
            limit ?""";
    private static final String HOLD =
            "select id from appeal where id = any (?) order by id for no key update skip locked";
    private static final String MARK =
            """
            insert into appeal_late (question_id, due_at, told_at)
            select q.id, q.due_at, cast(? as timestamptz) from appeal_question q
            where q.id = any (?) and q.appeal_id = any (?) and q.state = any (?) and q.due_at < ?
            on conflict do nothing returning question_id""";
    private static final String TOLD =
            """
            select q.id, q.appeal_id, a.registration_number, q.ordinal, q.category_id, q.state, q.priority, q.due_at,
              (select s.enterprise_id from appeal_assignment s
               where s.question_id = q.id and s.responsible and s.state <> 'withdrawn') as responsible,
              array(select s.enterprise_id from appeal_assignment s
               where s.question_id = q.id and not s.responsible and s.state <> 'withdrawn') as helpers
            from appeal_question q join appeal a on a.id = q.appeal_id where q.id = any (?) order by q.due_at, q.id""";
    private static final String NEXT =
            """
            select min(next.due_at) from unnest(?) s(state) cross join lateral (
              select q.due_at from appeal_question q where q.state = s.state and q.due_at >= ? and q.due_at < ?
              order by q.due_at limit 1) next""";

    @Inject
    TransactionConnection connection;

    @Inject
    Outbox outbox;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    /**
     * Tells of the longest late questions that nobody was told of. An appeal in which somebody works at this moment is left for
     * the next look.
     *
     * @return whether there may be more
     */
    public boolean tell() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            var questions = new ArrayList<UUID>();
            var appeals = new ArrayList<UUID>();
            candidates(now, questions, appeals);
            Object[] held = questions.isEmpty() ? new Object[0] : hold(appeals);
            if (held.length == 0) {
                return false;
            }
            UUID[] marked = mark(questions.toArray(), held, now);
            tell(marked, now);
            return questions.size() == BATCH && marked.length > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("late questions could not be looked for", e);
        }
    }

    /** Notes the next deadline of the tenant, when it passes before everybody is looked at again (decision 15). */
    public void noteNext() {
        Instant now = clock.instant();
        try (var statement = connection.get().prepareStatement(NEXT)) {
            statement.setArray(1, connection.get().createArrayOf("text", OPEN));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setObject(3, now.plus(AHEAD).atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                row.next();
                OffsetDateTime next = row.getObject(1, OffsetDateTime.class);
                if (next != null) {
                    due.noteAt(next.toInstant().plusSeconds(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the next deadline could not be looked for", e);
        }
    }

    private void candidates(Instant now, List<UUID> questions, List<UUID> appeals) throws SQLException {
        try (var statement = connection.get().prepareStatement(CANDIDATES)) {
            statement.setArray(1, connection.get().createArrayOf("text", OPEN));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setInt(3, BATCH);
            statement.setInt(4, BATCH);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    questions.add(rows.getObject(1, UUID.class));
                    appeals.add(rows.getObject(2, UUID.class));
                }
            }
        }
    }

    private Object[] hold(List<UUID> appeals) throws SQLException {
        try (var statement = connection.get().prepareStatement(HOLD)) {
            statement.setArray(1, connection.get().createArrayOf("uuid", appeals.toArray()));
            return ids(statement);
        }
    }

    private UUID[] mark(Object[] questions, Object[] held, Instant now) throws SQLException {
        try (var statement = connection.get().prepareStatement(MARK)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setArray(2, connection.get().createArrayOf("uuid", questions));
            statement.setArray(3, connection.get().createArrayOf("uuid", held));
            statement.setArray(4, connection.get().createArrayOf("text", OPEN));
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            return ids(statement);
        }
    }

    private static UUID[] ids(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var ids = new ArrayList<UUID>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids.toArray(UUID[]::new);
        }
    }

    private void tell(UUID[] questions, Instant now) throws SQLException {
        try (var statement = connection.get().prepareStatement(TOLD)) {
            statement.setArray(1, connection.get().createArrayOf("uuid", questions));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    outbox.append(event(rows, now));
                }
            }
        }
    }

    private static DomainEvent event(ResultSet row, Instant now) throws SQLException {
        UUID appeal = row.getObject("appeal_id", UUID.class);
        var payload = Json.createObjectBuilder()
                .add("appeal", appeal.toString())
                .add("question", row.getString("id"))
                .add("number", row.getString("registration_number"))
                .add("ordinal", row.getInt("ordinal"))
                .add("category", row.getString("category_id"))
                .add("after", row.getString("state"))
                .add("emergency", row.getString("priority").equals("emergency"))
                .add(
                        "due",
                        row.getObject("due_at", OffsetDateTime.class)
                                .toInstant()
                                .toString());
        var helpers = Json.createArrayBuilder();
        for (Object each : (Object[]) row.getArray("helpers").getArray()) {
            helpers.add(each.toString());
        }
        payload.add("helpers", helpers);
        String responsible = row.getString("responsible");
        if (responsible != null) {
            payload.add("responsible", responsible);
        }
        return new DomainEvent(TimeOrderedId.at(now), appeal, BECAME_LATE, payload.build(), now);
    }
}
