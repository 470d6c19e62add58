package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ua.vidhuk.intake.entity.Delivery;
import ua.vidhuk.intake.entity.Delivery.DeliveryProblem;
import ua.vidhuk.intake.entity.DeliveryState;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.FieldProblem;

/** What sources sent, and what became of it. */
@ApplicationScoped
public class DeliveryBook {

    private static final String OF_SOURCE =
            """
            select d.id, d.system_id, s.name, d.source_id, d.state, d.received_at, d.problems::text as problems, d.appeal_id
            from intake_delivery d join intake_system s on s.id = d.system_id
            where d.system_id = ? order by d.received_at desc, d.id desc limit 50""";
    private static final String WAITING =
            """
            select d.id, d.system_id, s.name, d.source_id, d.state, d.received_at, d.problems::text as problems, d.appeal_id
            from intake_delivery d join intake_system s on s.id = d.system_id
            where d.state = 'draft' order by d.received_at desc, d.id desc limit 200""";
    private static final String ONE =
            """
            select d.id, d.system_id, s.name, d.source_id, d.state, d.received_at, d.problems::text as problems, d.appeal_id
            from intake_delivery d join intake_system s on s.id = d.system_id where d.id = ?""";
    private static final String KNOWN =
            """
            select d.id, d.system_id, s.name, d.source_id, d.state, d.received_at, d.problems::text as problems, d.appeal_id
            from intake_delivery d join intake_system s on s.id = d.system_id
            where d.system_id = ? and d.source_id = ? for update of d""";
    private static final String BODY = "select body::text from intake_delivery where id = ?";
    private static final String KEEP =
            """
            insert into intake_delivery (id, system_id, source_id, state, received_at, body, problems, appeal_id)
            values (?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?)
            on conflict (system_id, source_id) do update
              set state = excluded.state, body = excluded.body, problems = excluded.problems, appeal_id = excluded.appeal_id""";
    private static final String DECIDE =
            """
            update intake_delivery set state = ?, appeal_id = ?, body = null, decided_at = ?, decided_by = ?
            where id = ? and state = 'draft'""";

    /** Behind no backslash that belongs to another, which would make it five letters. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    /** The latest fifty of a source. */
    public List<Delivery> latest(UUID source) {
        try (var statement = connection.get().prepareStatement(OF_SOURCE)) {
            statement.setObject(1, source);
            return deliveries(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those that wait for somebody, the newest first, at most 200. */
    public List<Delivery> waiting() {
        try (var statement = connection.get().prepareStatement(WAITING)) {
            return deliveries(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public Optional<Delivery> find(UUID id) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setObject(1, id);
            return deliveries(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What the source sent under this name before, held until the end of the transaction. */
    Optional<Delivery> known(UUID source, String sourceId) {
        try (var statement = connection.get().prepareStatement(KNOWN)) {
            statement.setObject(1, source);
            statement.setString(2, sourceId);
            return deliveries(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What came, while it is a draft. */
    public Optional<JsonObject> body(UUID id) {
        try (var statement = connection.get().prepareStatement(BODY)) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)).map(DeliveryBook::json) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Notes what came; the same again takes the place of what was there. */
    void keep(UUID source, String sourceId, DeliveryState state, Kept kept) {
        Instant now = clock.instant();
        try (var statement = connection.get().prepareStatement(KEEP)) {
            statement.setObject(1, TimeOrderedId.at(now));
            statement.setObject(2, source);
            statement.setString(3, sourceId);
            statement.setString(4, state.word());
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.setString(6, kept.body() == null ? null : written(kept.body()));
            statement.setString(7, problems(kept.problems()));
            statement.setObject(8, kept.appeal(), Types.OTHER);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * What is kept of a delivery.
     *
     * @param body as it came, or null
     * @param problems what was wrong
     * @param appeal that was registered, or null
     */
    record Kept(JsonObject body, List<FieldProblem> problems, UUID appeal) {}

    /** Whether it was a draft. */
    boolean decide(UUID id, DeliveryState state, UUID appeal, String by) {
        try (var statement = connection.get().prepareStatement(DECIDE)) {
            statement.setString(1, state.word());
            statement.setObject(2, appeal, Types.OTHER);
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(4, by);
            statement.setObject(5, id);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<Delivery> deliveries(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Delivery>();
            while (rows.next()) {
                found.add(delivery(rows));
            }
            return found;
        }
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        var problems = new ArrayList<DeliveryProblem>();
        try (var reader = Json.createReader(new StringReader(row.getString("problems")))) {
            reader.readArray()
                    .getValuesAs(JsonObject.class)
                    .forEach(each ->
                            problems.add(new DeliveryProblem(each.getString("field"), each.getString("messageKey"))));
        }
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("system_id", UUID.class),
                row.getString("name"),
                row.getString("source_id"),
                row.getString("state"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                problems,
                row.getObject("appeal_id", UUID.class));
    }

    /** Without the character that the database keeps in no text. */
    private static String written(JsonObject body) {
        return NUL.matcher(body.toString()).replaceAll("$1");
    }

    private static String problems(List<FieldProblem> problems) {
        var array = Json.createArrayBuilder();
        problems.forEach(each ->
                array.add(Json.createObjectBuilder().add("field", each.field()).add("messageKey", each.messageKey())));
        return array.build().toString();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("what a source sent could not be read or written", e);
    }
}
