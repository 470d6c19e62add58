package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.FilterWords;
import ua.vidhuk.appeals.entity.StoredFilter;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** Lists that people keep for themselves and their teams. */
@ApplicationScoped
public class StoredFilters {

    private static final String COLUMNS =
            """
            select id, owner, role, enterprise_id, name, states, category, executor, overdue, number, mark, box,
              unlocated, sort, version
            from appeal_stored_filter\s""";
    private static final String SEEN_BY = COLUMNS
            + """
            where owner = ? or role = any (?) and (enterprise_id is null or enterprise_id = ?)
            order by role is not null, name, id limit ?""";
    private static final String ONE = COLUMNS + "where id = ? for update";
    private static final String INSERT =
            """
            insert into appeal_stored_filter
              (owner, role, enterprise_id, name, states, category, executor, overdue, number, mark, box, unlocated,
              sort, id, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";
    private static final String UPDATE =
            """
            update appeal_stored_filter set owner = ?, role = ?, enterprise_id = ?, name = ?, states = ?, category = ?,
              executor = ?, overdue = ?, number = ?, mark = ?, box = ?, unlocated = ?, sort = ?, version = version + 1
            where id = ?""";
    private static final String DELETE = "delete from appeal_stored_filter where id = ?";

    @Inject
    TransactionConnection connection;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The actor's own first, then those shared with them. */
    public List<StoredFilter> seenBy(Actor actor, int limit) {
        try (var statement = connection.get().prepareStatement(SEEN_BY)) {
            String[] roles = actor.roles().stream().map(Role::label).toArray(String[]::new);
            statement.setString(1, actor.username());
            statement.setArray(2, connection.get().createArrayOf("text", roles));
            statement.setObject(3, actor.enterpriseId());
            statement.setInt(4, limit);
            return read(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * One that the actor may change: their own; of shared ones any, for who keeps the tenant's settings.
     *
     * @param seen the version that was seen
     * @throws ProblemException {@code filter-not-found}, {@code changed-meanwhile}
     */
    public StoredFilter own(UUID id, long seen, Actor actor, boolean keepsShared) {
        StoredFilter found = find(id);
        boolean may = found != null && (found.owner().equals(actor.username()) || keepsShared && found.role() != null);
        if (!may) {
            throw new ProblemException(AppealProblem.FILTER_NOT_FOUND);
        }
        if (found.version() != seen) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        return found;
    }

    private StoredFilter find(UUID id) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setObject(1, id);
            return read(statement).stream().findFirst().orElse(null);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Keeps it, anew where it has no id yet, and answers with its id. */
    public UUID keep(StoredFilter filter, Actor actor) {
        UUID id = filter.id() == null ? TimeOrderedId.at(clock.instant()) : filter.id();
        try (var statement = connection.get().prepareStatement(filter.id() == null ? INSERT : UPDATE)) {
            statement.setString(1, filter.owner());
            statement.setString(2, filter.role());
            statement.setObject(3, filter.enterpriseId());
            statement.setString(4, filter.name());
            write(statement, filter.words());
            statement.setObject(14, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        note("appeal.keep-filter", id, actor);
        return id;
    }

    private static void write(PreparedStatement statement, FilterWords words) throws SQLException {
        statement.setString(5, String.join(" ", words.states()));
        statement.setString(6, words.category());
        statement.setString(7, words.executor());
        statement.setBoolean(8, words.overdue());
        statement.setString(9, words.number());
        statement.setString(10, words.mark());
        statement.setString(11, words.box());
        statement.setBoolean(12, words.unlocated());
        statement.setString(13, words.order());
    }

    public void remove(UUID id, Actor actor) {
        try (var statement = connection.get().prepareStatement(DELETE)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        note("appeal.remove-filter", id, actor);
    }

    private void note(String deed, UUID id, Actor actor) {
        audit.record(actor, deed, "stored-filter", id.toString(), Map.of());
    }

    private static List<StoredFilter> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<StoredFilter>();
            while (rows.next()) {
                found.add(new StoredFilter(
                        rows.getObject("id", UUID.class),
                        rows.getString("owner"),
                        rows.getString("role"),
                        rows.getObject("enterprise_id", UUID.class),
                        rows.getString("name"),
                        words(rows),
                        rows.getLong("version")));
            }
            return found;
        }
    }

    private static FilterWords words(ResultSet row) throws SQLException {
        return new FilterWords(
                Arrays.stream(row.getString("states").split(" "))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                row.getString("category"),
                row.getString("executor"),
                row.getBoolean("overdue"),
                row.getString("number"),
                row.getString("mark"),
                row.getString("box"),
                row.getBoolean("unlocated"),
                row.getString("sort"));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the stored filters could not be read or written", e);
    }
}
