package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.entity.SourceMapping;
import ua.vidhuk.persistence.control.TransactionConnection;

/** How sources call what we call otherwise, by version. */
@ApplicationScoped
public class MappingBook {

    private static final String LATEST =
            "select mapping::text from intake_mapping where system_id = ? order by version desc limit 1";
    private static final String ADD =
            """
            insert into intake_mapping (system_id, version, mapping, set_at, set_by)
            select ?, 1 + coalesce(max(version), 0), cast(? as jsonb), ?, ? from intake_mapping where system_id = ?""";

    @Inject
    TransactionConnection connection;

    @Inject
    MappingCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The mapping in force; an empty one before any was set. */
    public SourceMapping of(UUID source) {
        try (var statement = connection.get().prepareStatement(LATEST)) {
            statement.setObject(1, source);
            try (var row = statement.executeQuery()) {
                return row.next() ? SourceMappingJson.read(row.getString(1)) : SourceMapping.NONE;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Sets the next version.
     *
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every part that is wrong
     */
    public void set(UUID source, String json, Actor actor) {
        SourceMapping mapping = check.check(json);
        try (var statement = connection.get().prepareStatement(ADD)) {
            statement.setObject(1, source);
            statement.setString(2, SourceMappingJson.write(mapping));
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(4, actor.username());
            statement.setObject(5, source);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(actor, "intake.map-source", "intake-system", source.toString(), Map.of());
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the mapping could not be read or written", e);
    }
}
