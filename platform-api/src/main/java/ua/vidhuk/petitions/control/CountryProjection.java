package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Function;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.language.control.LocalizedTexts;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.control.TenantRegistry;

/**
 * What the bound tenant publishes of its petitions to the portal of the country. Each statement writes what is different and
 * can be repeated; the database lets a tenant write its own rows alone (decision 22).
 */
@ApplicationScoped
public class CountryProjection {

    private static final String INTO =
            """
            insert into platform.petition_projection as known (tenant, petition_id, number, title, topic, topic_names, state,
              signatures, threshold, published_at, collecting_until)
            select ?, p.id, p.number, p.title, c.code, cast(c.names as jsonb), p.state, t.signatures, p.threshold,
              p.published_at, p.collecting_until
            from petition p join petition_tally t on t.petition_id = p.id
            join unnest(?, ?, ?) as c (id, code, names) on c.id = p.category_id
            where p.published_at is not null and
            """;
    private static final String UPDATE =
            """

            on conflict (tenant, petition_id) do update set title = excluded.title, topic = excluded.topic,
              topic_names = excluded.topic_names, state = excluded.state, signatures = excluded.signatures,
              threshold = excluded.threshold, collecting_until = excluded.collecting_until
            where (known.title, known.topic, known.topic_names, known.state, known.signatures, known.collecting_until)
              is distinct from (excluded.title, excluded.topic, excluded.topic_names, excluded.state, excluded.signatures,
              excluded.collecting_until)""";
    private static final String ONE = INTO + "p.id = ?" + UPDATE;
    private static final String COUNTED = INTO + "t.open and t.changed_at > ?" + UPDATE;
    private static final String ALL = INTO + "true" + UPDATE;
    private static final int BEHIND_TOPICS = 5;

    @Inject
    TransactionConnection connection;

    @Inject
    Catalog catalog;

    @Inject
    TenantRegistry tenants;

    /** Publishes a petition as it is now; nothing when it is not public. */
    public void publish(PetitionId petition) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            begin(statement);
            statement.setObject(BEHIND_TOPICS, petition.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Publishes the counts of petitions that are being signed and were since this moment. */
    public void publishCounts(Instant since) {
        try (var statement = connection.get().prepareStatement(COUNTED)) {
            begin(statement);
            statement.setObject(BEHIND_TOPICS, since.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Publishes whatever is missing or different; so the portal can be built anew from the tenants at any time. */
    public void publishAll() {
        try (var statement = connection.get().prepareStatement(ALL)) {
            begin(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void begin(PreparedStatement statement) throws SQLException {
        Collection<Category> topics = catalog.categoriesById().values();
        statement.setString(1, tenants.bound().slug().value());
        array(statement, 2, "uuid", topics, Category::id);
        array(statement, 3, "text", topics, Category::code);
        array(statement, 4, "text", topics, each -> LocalizedTexts.write(each.name()));
    }

    private static void array(
            PreparedStatement statement,
            int index,
            String type,
            Collection<Category> topics,
            Function<Category, Object> column)
            throws SQLException {
        Connection owner = statement.getConnection();
        statement.setArray(
                index, owner.createArrayOf(type, topics.stream().map(column).toArray()));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("petitions could not be published to the portal of the country", e);
    }
}
