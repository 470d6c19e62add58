package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.places.control.Districts;
import ua.vidhuk.places.entity.Territory;

/** Counts how the questions were carried out that were closed in a time, by who answered for them and by district (P6). */
@ApplicationScoped
public class WorkCounts {

    // Of each question executor, call-back and rating are looked up by an index of their own (the limits keep them
    // apart),
    // so that the time alone says how much is read. What the applicant said is "no" when it ever was sent back, and
    // "yes"
    // when the controller heard so; of who is responsible there is one.
    private static final String COUNT =
            """
            select grouping(a.enterprise_id) = 0 as of_executor, a.enterprise_id, q.street, q.house,
              count(*) as closed, count(*) filter (where q.closed_at <= q.due_at) as on_time,
              count(*) filter (where q.rework_count > 0 or h.confirmed) as said,
              count(*) filter (where q.rework_count = 0 and h.confirmed) as really_done,
              count(r.score) as rated, count(*) filter (where r.score >= 4) as satisfied,
              sum(extract(epoch from q.closed_at - q.registered_at)) as seconds
            from appeal_question q
              left join lateral (select enterprise_id from appeal_assignment
                where question_id = q.id and responsible and state <> 'withdrawn' limit 1) a on true
              left join lateral (select true as confirmed from appeal_history
                where question_id = q.id and transition = 'verify' limit 1) h on true
              left join lateral (select score from appeal_rating where question_id = q.id limit 1) r on true
            where q.closed_at >= ? and q.closed_at < ? and q.state = 'closed'
            group by grouping sets ((a.enterprise_id), (q.street, q.house))""";

    @Inject
    TransactionConnection connection;

    @Inject
    Districts districts;

    /**
     * How questions were carried out; two of them add up.
     *
     * @param closed how many were closed
     * @param onTime of those, how many by their deadline as it stood then
     * @param said of how many the applicant said whether it was done
     * @param reallyDone of those, of how many they said so and never the contrary
     * @param rated how many were rated
     * @param satisfied of those, how many with 4 or 5
     * @param seconds from registration to closing, together
     */
    public record Tally(
            long closed, long onTime, long said, long reallyDone, long rated, long satisfied, double seconds) {

        /** Nothing was closed. */
        public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

        public Tally plus(Tally other) {
            return new Tally(
                    closed + other.closed,
                    onTime + other.onTime,
                    said + other.said,
                    reallyDone + other.reallyDone,
                    rated + other.rated,
                    satisfied + other.satisfied,
                    seconds + other.seconds);
        }
    }

    /**
     * @param executors by id of the responsible enterprise; under null what none had
     * @param districts by id, what lies in several in each; under null what lies in none
     */
    public record Counts(Map<UUID, Tally> executors, Map<UUID, Tally> districts) {

        /** Each question once. */
        public Tally all() {
            return executors.values().stream().reduce(Tally.NONE, Tally::plus);
        }
    }

    private record House(String street, String number, Tally tally) {}

    /** Of what was closed from one moment on and before the other. */
    public Counts between(Instant from, Instant until) {
        var executors = new HashMap<UUID, Tally>();
        var houses = new ArrayList<House>();
        try (var statement = connection.get().prepareStatement(COUNT)) {
            statement.setObject(1, from.atOffset(ZoneOffset.UTC));
            statement.setObject(2, until.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (rows.getBoolean("of_executor")) {
                        executors.put(rows.getObject("enterprise_id", UUID.class), tally(rows));
                    } else {
                        houses.add(new House(rows.getString("street"), rows.getString("house"), tally(rows)));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what was carried out could not be counted", e);
        }
        return new Counts(executors, byDistrict(houses));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("closed"),
                row.getLong("on_time"),
                row.getLong("said"),
                row.getLong("really_done"),
                row.getLong("rated"),
                row.getLong("satisfied"),
                row.getDouble("seconds"));
    }

    private Map<UUID, Tally> byDistrict(List<House> houses) {
        Territory territory = districts.of(
                houses.stream().map(House::street).filter(Objects::nonNull).collect(Collectors.toSet()));
        var byDistrict = new HashMap<UUID, Tally>();
        for (House each : houses) {
            Set<UUID> found = territory.districts(each.street(), each.number());
            if (found.isEmpty()) {
                byDistrict.merge(null, each.tally(), Tally::plus);
            }
            found.forEach(district -> byDistrict.merge(district, each.tally(), Tally::plus));
        }
        return byDistrict;
    }
}
