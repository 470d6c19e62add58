package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.petitions.entity.PetitionId;

/**
 * Notices petitions that are signed unusually fast, by the tenant's rule ({@code petition_alert_rule}): so many signatures
 * within so many minutes, and so many times what the petition usually gets in that time. At most one alert of a petition
 * waits, and an hour lies between two.
 */
@ApplicationScoped
public class SigningJumps {

    /** Tells that a petition is signed unusually fast. */
    static final String JUMPED = "SigningJumped";

    // Where no rule was set, the one of AlertRule.USUAL.
    private static final String FIND =
            """
            select t.petition_id, w.start, recent.signatures, usual.signatures as usual
            from (
              select minutes, signatures, times from petition_alert_rule
              union all select 10, 60, 6 where not exists (select from petition_alert_rule)) r
            cross join lateral (select cast(? as timestamptz) - make_interval(mins => r.minutes) as start) w
            join petition_tally t on t.open and t.changed_at > w.start and t.signatures >= r.signatures
            join petition p on p.id = t.petition_id
            cross join lateral (
              select count(*) as signatures from petition_signature s
              where s.petition_id = t.petition_id and s.signed_at > w.start and s.channel = 'web'
                and s.withdrawn_at is null and s.invalidated_by is null) recent
            cross join lateral (
              select ceil((t.signatures - recent.signatures) / greatest(1.0,
                extract(epoch from w.start - p.published_at) / (60 * r.minutes))) as signatures) usual
            where recent.signatures >= r.signatures and recent.signatures >= r.times * usual.signatures
              and not exists (
                select 1 from petition_alert a where a.petition_id = t.petition_id
                  and (a.settled_at is null or a.noticed_at > cast(? as timestamptz) - interval '1 hour'))""";
    private static final String WRITE =
            """
            insert into petition_alert (id, petition_id, signed_from, noticed_at, signatures, usual)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";

    @Inject
    TransactionConnection connection;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    private record Jump(PetitionId petition, Instant from, int signatures, int usual) {}

    /** Writes an alert for each petition that is signed unusually fast at this moment. */
    public void notice() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Jump jump : find(now)) {
            UUID id = TimeOrderedId.at(now);
            if (write(id, jump, now)) {
                var payload = Json.createObjectBuilder()
                        .add("signatures", jump.signatures())
                        .add("usual", jump.usual())
                        .add("minutes", ChronoUnit.MINUTES.between(jump.from(), now))
                        .build();
                outbox.append(
                        new DomainEvent(TimeOrderedId.at(now), jump.petition().value(), JUMPED, payload, now));
            }
        }
    }

    private List<Jump> find(Instant now) {
        try (var statement = connection.get().prepareStatement(FIND)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Jump>();
                while (rows.next()) {
                    found.add(jump(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Jump jump(ResultSet row) throws SQLException {
        return new Jump(
                new PetitionId(row.getObject("petition_id", UUID.class)),
                row.getObject("start", OffsetDateTime.class).toInstant(),
                row.getInt("signatures"),
                row.getInt("usual"));
    }

    /** False when another node was faster. */
    private boolean write(UUID id, Jump jump, Instant now) {
        try (var insert = connection.get().prepareStatement(WRITE)) {
            insert.setObject(1, id);
            insert.setObject(2, jump.petition().value());
            insert.setObject(3, jump.from().atOffset(ZoneOffset.UTC));
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.setInt(5, jump.signatures());
            insert.setInt(6, jump.usual());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("jumps of signing could not be looked for", e);
    }
}
