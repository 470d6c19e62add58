package ua.vidhuk.knowledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.vidhuk.knowledge.entity.Works;
import ua.vidhuk.knowledge.entity.WorksKind;
import ua.vidhuk.knowledge.entity.WorksNews;
import ua.vidhuk.knowledge.entity.WorksPlace;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.Cursor;

/** Reads works of the transaction's tenant. */
@ApplicationScoped
public class WorksList {

    /** As many as a tenant has at once and a page can show. */
    static final int MOST = 500;

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID HIGHEST = new UUID(-1, -1);

    // What is not over: by one index, whatever lies behind. Places come along as two arrays of the same order.
    private static final String CURRENT =
            """
            select w.id, w.kind, w.state, w.category_id, w.enterprise_id, w.title, w.begins_at, w.ends_at, w.version,
              array(select p.street from knowledge_works_place p where p.works_id = w.id order by p.ordinal) as streets,
              array(select p.houses from knowledge_works_place p where p.works_id = w.id order by p.ordinal) as houses
            from knowledge_works w
            where coalesce(w.ends_at, 'infinity') > ? and w.state = 'announced'
            order by w.begins_at, w.id limit 500""";
    private static final String OVER =
            """
            select w.id, w.kind, w.state, w.category_id, w.enterprise_id, w.title, w.begins_at, w.ends_at, w.version,
              array(select p.street from knowledge_works_place p where p.works_id = w.id order by p.ordinal) as streets,
              array(select p.houses from knowledge_works_place p where p.works_id = w.id order by p.ordinal) as houses
            from knowledge_works w
            where coalesce(w.ends_at, 'infinity') <= ? and (coalesce(w.ends_at, 'infinity'), w.id) < (?, ?)
            order by coalesce(w.ends_at, 'infinity') desc, w.id desc limit ?""";
    private static final String ONE =
            """
            select w.id, w.kind, w.state, w.category_id, w.enterprise_id, w.title, w.begins_at, w.ends_at, w.version,
              array(select p.street from knowledge_works_place p where p.works_id = w.id order by p.ordinal) as streets,
              array(select p.houses from knowledge_works_place p where p.works_id = w.id order by p.ordinal) as houses
            from knowledge_works w where w.id = ?""";
    private static final String NEWS =
            """
            select told_at, told_by, step, text, ends_at from knowledge_works_update
            where works_id = ? order by id desc limit 100""";

    @Inject
    TransactionConnection connection;

    /** What goes on or comes, the earliest first, at most 500. */
    public List<Works> current(Instant now) {
        try (var statement = connection.get().prepareStatement(CURRENT)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            return works(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What is over, the latest first. */
    public List<Works> over(Instant now, Cursor after, int limit) {
        try (var statement = connection.get().prepareStatement(OVER)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, (after == null ? LAST : after.at()).atOffset(ZoneOffset.UTC));
            statement.setObject(3, after == null ? HIGHEST : after.id());
            statement.setInt(4, limit);
            return works(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public Optional<Works> find(UUID id) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setObject(1, id);
            return works(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The newest first. */
    public List<WorksNews> news(UUID works) {
        try (var statement = connection.get().prepareStatement(NEWS)) {
            statement.setObject(1, works);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<WorksNews>();
                while (rows.next()) {
                    found.add(new WorksNews(
                            moment(rows, "told_at"),
                            rows.getString("told_by"),
                            rows.getString("step"),
                            rows.getString("text"),
                            moment(rows, "ends_at")));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<Works> works(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Works>();
            while (rows.next()) {
                found.add(works(rows));
            }
            return found;
        }
    }

    private static Works works(ResultSet row) throws SQLException {
        return new Works(
                row.getObject("id", UUID.class),
                EnumWord.constant(WorksKind.class, row.getString("kind")),
                row.getString("state"),
                row.getObject("category_id", UUID.class),
                row.getObject("enterprise_id", UUID.class),
                row.getString("title"),
                places(texts(row, "streets"), texts(row, "houses")),
                moment(row, "begins_at"),
                moment(row, "ends_at"),
                row.getLong("version"));
    }

    private static List<WorksPlace> places(List<String> streets, List<String> houses) {
        return IntStream.range(0, streets.size())
                .mapToObj(i -> new WorksPlace(streets.get(i), houses.get(i)))
                .toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("works could not be read", e);
    }
}
