package ua.vidhuk.knowledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import ua.vidhuk.knowledge.entity.Works;
import ua.vidhuk.knowledge.entity.WorksNews;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Writes works of the transaction's tenant. */
@ApplicationScoped
public class WorksBook {

    private static final String ANNOUNCE =
            """
            insert into knowledge_works (id, kind, state, category_id, enterprise_id, title, begins_at, ends_at, announced_at,
              announced_by, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String PLACE =
            "insert into knowledge_works_place (works_id, ordinal, street, houses) values (?, ?, ?, ?)";
    private static final String CHANGE =
            "update knowledge_works set state = ?, ends_at = ?, version = version + 1 where id = ? and version = ?";
    private static final String TELL =
            """
            insert into knowledge_works_update (id, works_id, told_at, told_by, step, text, ends_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    TransactionConnection connection;

    void announce(Works works, String by, Instant now) {
        try (var statement = connection.get().prepareStatement(ANNOUNCE)) {
            statement.setObject(1, works.id());
            statement.setString(2, works.kind().word());
            statement.setString(3, works.state());
            statement.setObject(4, works.categoryId());
            statement.setObject(5, works.enterpriseId(), Types.OTHER);
            statement.setString(6, works.title());
            moment(statement, 7, works.beginsAt());
            moment(statement, 8, works.endsAt());
            moment(statement, 9, now);
            statement.setString(10, by);
            statement.setLong(11, works.version());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        place(works);
    }

    private void place(Works works) {
        try (var statement = connection.get().prepareStatement(PLACE)) {
            for (int i = 0; i < works.places().size(); i++) {
                statement.setObject(1, works.id());
                statement.setInt(2, i + 1);
                statement.setString(3, works.places().get(i).street());
                statement.setString(4, works.places().get(i).houses());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Whether nobody changed it meanwhile. */
    boolean change(Works works, String state, Instant endsAt) {
        try (var statement = connection.get().prepareStatement(CHANGE)) {
            statement.setString(1, state);
            moment(statement, 2, endsAt);
            statement.setObject(3, works.id());
            statement.setLong(4, works.version());
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void tell(UUID id, UUID works, WorksNews news) {
        try (var statement = connection.get().prepareStatement(TELL)) {
            statement.setObject(1, id);
            statement.setObject(2, works);
            moment(statement, 3, news.at());
            statement.setString(4, news.by());
            statement.setString(5, news.step());
            statement.setString(6, news.text());
            moment(statement, 7, news.endsAt());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void moment(PreparedStatement statement, int at, Instant moment) throws SQLException {
        statement.setObject(at, moment == null ? null : moment.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the works could not be written", e);
    }
}
