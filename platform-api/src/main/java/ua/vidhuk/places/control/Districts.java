package ua.vidhuk.places.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.places.entity.District;
import ua.vidhuk.places.entity.DistrictStreet;
import ua.vidhuk.places.entity.Houses;
import ua.vidhuk.places.entity.Territory;
import ua.vidhuk.places.entity.Territory.Share;

/** Reads the districts of the transaction's tenant. */
@ApplicationScoped
public class Districts {

    private static final String ALL =
            """
            select id, name, version, changed_at, changed_by, array[]::text[] as settlements, array[]::text[] as streets,
              array[]::text[] as houses
            from place_district order by name, id limit 200""";
    private static final String ONE =
            """
            select id, name, version, changed_at, changed_by,
              array(select p.settlement from place_district_part p
                where p.district_id = d.id and p.settlement is not null order by p.ordinal) as settlements,
              array(select p.street from place_district_part p
                where p.district_id = d.id and p.street is not null order by p.ordinal) as streets,
              array(select p.houses from place_district_part p
                where p.district_id = d.id and p.street is not null order by p.ordinal) as houses
            from place_district d where id = ?""";
    private static final String COUNT = "select count(*) from place_district";
    // Each typed street once; by one index each, whatever there is besides.
    private static final String SHARES =
            """
            select asked.street, p.district_id, p.houses
            from unnest(cast(? as text[])) as asked (street)
              join place_district_part p on lower(p.street) = lower(asked.street) and p.street is not null
            union all
            select asked.street, p.district_id, null
            from unnest(cast(? as text[])) as asked (street)
              join place_street s on lower(s.name) = lower(asked.street)
              join place_district_part p on lower(p.settlement) = lower(s.settlement) and p.settlement is not null""";

    @Inject
    TransactionConnection connection;

    /** All of them by name, without what belongs to them. */
    public List<District> all() {
        try (var statement = connection.get().prepareStatement(ALL)) {
            return read(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public Optional<District> find(UUID id) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setObject(1, id);
            return read(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    int count() {
        try (var statement = connection.get().prepareStatement(COUNT);
                var row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What districts have of these streets, each as somebody typed it. */
    public Territory of(Collection<String> streets) {
        if (streets.isEmpty()) {
            return Territory.NONE;
        }
        try (var statement = connection.get().prepareStatement(SHARES)) {
            var asked = connection
                    .get()
                    .createArrayOf("text", streets.stream().distinct().toArray());
            statement.setArray(1, asked);
            statement.setArray(2, asked);
            try (var rows = statement.executeQuery()) {
                var shares = new ArrayList<Share>();
                while (rows.next()) {
                    shares.add(new Share(
                            rows.getString("street"),
                            rows.getObject("district_id", UUID.class),
                            Houses.parse(rows.getString("houses")).orElse(Houses.ALL)));
                }
                return new Territory(shares);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<District> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<District>();
            while (rows.next()) {
                found.add(new District(
                        rows.getObject("id", UUID.class),
                        rows.getString("name"),
                        texts(rows, "settlements"),
                        streets(texts(rows, "streets"), texts(rows, "houses")),
                        rows.getLong("version"),
                        rows.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        rows.getString("changed_by")));
            }
            return found;
        }
    }

    private static List<DistrictStreet> streets(List<String> names, List<String> houses) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new DistrictStreet(names.get(i), houses.get(i)))
                .toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the districts could not be read", e);
    }
}
