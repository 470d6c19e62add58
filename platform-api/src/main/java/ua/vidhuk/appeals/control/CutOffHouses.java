package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Houses from which people asked about incidents that go on. */
@ApplicationScoped
public class CutOffHouses {

    private static final String OPEN =
            """
            select i.id, i.title, q.street, q.house, count(*) as questions
            from appeal_incident i join appeal_incident_question l on l.incident_id = i.id and l.left_at is null
              join appeal_question q on q.id = l.question_id
            where i.closed_at is null and q.street is not null
            group by i.id, i.title, q.street, q.house
            order by q.street, nullif(regexp_replace(coalesce(q.house, ''), '\\D.*', ''), '')::numeric nulls first, q.house, i.id
            limit 5000""";

    @Inject
    TransactionConnection connection;

    /**
     * A house, or a street without one.
     *
     * @param questions how many asked from there
     */
    public record House(UUID incident, String title, String street, String house, long questions) {}

    /** By street and number, at most 5,000. */
    public List<House> now() {
        try (var statement = connection.get().prepareStatement(OPEN);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<House>();
            while (rows.next()) {
                found.add(new House(
                        rows.getObject("id", UUID.class),
                        rows.getString("title"),
                        rows.getString("street"),
                        rows.getString("house"),
                        rows.getLong("questions")));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the houses could not be read", e);
        }
    }
}
