package ua.vidhuk.places.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.places.entity.DistrictStreet;
import ua.vidhuk.places.entity.NewDistrict;
import ua.vidhuk.places.entity.PlacesProblem;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Writes the districts of the transaction's tenant. */
@ApplicationScoped
public class DistrictBook {

    // A name that another has is found out by its index, whoever comes first.
    private static final String ADD =
            """
            insert into place_district (id, name, version, changed_at, changed_by) values (?, ?, 1, ?, ?)
            on conflict do nothing""";
    private static final String CHANGE =
            """
            update place_district set name = ?, version = version + 1, changed_at = ?, changed_by = ?
            where id = ? and version = ?
              and not exists (select 1 from place_district o where lower(o.name) = lower(?) and o.id <> ?)""";
    private static final String CALLED = "select 1 from place_district where lower(name) = lower(?) and id <> ?";
    private static final String EMPTY = "delete from place_district_part where district_id = ?";
    private static final String REMOVE = "delete from place_district where id = ? and version = ?";
    private static final String PART =
            "insert into place_district_part (district_id, ordinal, settlement, street, houses) values (?, ?, ?, ?, ?)";

    /** Two took the same name at once. */
    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    TransactionConnection connection;

    @Inject
    Instance<DistrictUse> uses;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @return its id
     * @throws InvalidInputException when another is called so
     */
    public UUID add(NewDistrict checked, Actor actor) {
        UUID id = TimeOrderedId.at(clock.instant());
        try (var insert = connection.get().prepareStatement(ADD)) {
            insert.setObject(1, id);
            insert.setString(2, checked.name());
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(4, actor.username());
            if (insert.executeUpdate() == 0) {
                throw called();
            }
            fill(id, checked);
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(actor, "place.set-district", "district", id.toString(), Map.of("version", "1"));
        return id;
    }

    /**
     * @throws InvalidInputException when another is called so
     * @throws ProblemException {@code changed-meanwhile} when another version is there
     */
    public void change(UUID id, NewDistrict checked, Actor actor) {
        try (var update = connection.get().prepareStatement(CHANGE)) {
            update.setString(1, checked.name());
            update.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            update.setString(3, actor.username());
            update.setObject(4, id);
            update.setLong(5, checked.seen());
            update.setString(6, checked.name());
            update.setObject(7, id);
            if (update.executeUpdate() == 0) {
                throw isCalled(checked.name(), id) ? called() : new ProblemException(CommonProblem.CHANGED_MEANWHILE);
            }
            empty(id);
            fill(id, checked);
        } catch (SQLException e) {
            throw UNIQUE_VIOLATION.equals(e.getSQLState()) ? called() : failed(e);
        }
        String version = String.valueOf(checked.seen() + 1);
        audit.record(actor, "place.set-district", "district", id.toString(), Map.of("version", version));
    }

    /**
     * @throws ProblemException {@code district-in-use}, {@code changed-meanwhile} when another version is there
     */
    public void remove(UUID id, long seen, Actor actor) {
        if (uses.stream().anyMatch(each -> each.isUsed(id))) {
            throw new ProblemException(PlacesProblem.DISTRICT_IN_USE);
        }
        try (var delete = connection.get().prepareStatement(REMOVE)) {
            delete.setObject(1, id);
            delete.setLong(2, seen);
            if (delete.executeUpdate() == 0) {
                throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(actor, "place.remove-district", "district", id.toString(), Map.of());
    }

    private boolean isCalled(String name, UUID but) throws SQLException {
        try (var statement = connection.get().prepareStatement(CALLED)) {
            statement.setString(1, name);
            statement.setObject(2, but);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void empty(UUID id) throws SQLException {
        try (var delete = connection.get().prepareStatement(EMPTY)) {
            delete.setObject(1, id);
            delete.executeUpdate();
        }
    }

    private void fill(UUID id, NewDistrict checked) throws SQLException {
        try (var insert = connection.get().prepareStatement(PART)) {
            int ordinal = 1;
            for (String settlement : checked.settlements()) {
                part(insert, id, ordinal++, settlement, new DistrictStreet(null, null));
            }
            for (DistrictStreet street : checked.streets()) {
                part(insert, id, ordinal++, null, street);
            }
            insert.executeBatch();
        }
    }

    private static void part(PreparedStatement insert, UUID id, int ordinal, String settlement, DistrictStreet street)
            throws SQLException {
        insert.setObject(1, id);
        insert.setInt(2, ordinal);
        insert.setString(3, settlement);
        insert.setString(4, street.street());
        insert.setString(5, street.houses());
        insert.addBatch();
    }

    private static InvalidInputException called() {
        return new InvalidInputException(FieldProblem.of("name", "places.field.district-called"));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("a district could not be written", e);
    }
}
