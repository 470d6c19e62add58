package ua.vidhuk.deployment;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the database says of the appeals of a community. */
final class RegisteredRecord {

    private final DataFolder folder;
    private final String schema;

    RegisteredRecord(DataFolder folder, String slug) {
        this.folder = folder;
        this.schema = "t_" + slug;
    }

    String schema() {
        return schema;
    }

    /** The two columns of a query. */
    List<Map.Entry<String, String>> pairs(String query) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var pairs = new ArrayList<Map.Entry<String, String>>();
            while (rows.next()) {
                pairs.add(new SimpleImmutableEntry<>(rows.getString(1), rows.getString(2)));
            }
            return pairs;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long letters() {
        return number("select count(*) from " + schema + ".intake_letter");
    }

    boolean mailboxIsReadSince(Instant moment) {
        return number("select count(*) from " + schema + ".intake_mailbox where looked_at > '" + moment + "'") > 0;
    }

    /** Registration numbers by the key that their sender gave. */
    Map<String, String> numbersByKey() {
        return pairs("select regexp_replace(idempotency_key, '^.*:', ''), registration_number from " + schema
                        + ".appeal")
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Integer> sequences() {
        return pairs("select number_sequence, null from " + schema + ".appeal order by 1").stream()
                .map(each -> Integer.valueOf(each.getKey()))
                .toList();
    }

    boolean isEverythingDelivered() {
        return number("select count(*) from " + schema + ".outbox_event where delivered_at is null") == 0
                && number("select count(*) from " + schema + ".message where sent_at is null") == 0;
    }

    /** Letters that tell of a registration; each has an event of its own. */
    long lettersOfRegistration() {
        return number(
                "select count(distinct m.event_id) from " + schema + ".message m join " + schema + ".outbox_event e"
                        + " on e.id = m.event_id where e.type = 'AppealRegistered' and m.recipient like '%@applicant.example'");
    }

    /** What a registration's event is like whose applicant got no letter; the e-mail address is not shown. */
    List<String> registrationsWithoutLetter() {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select e.sequence, e.attempts, e.occurred_at, e.delivered_at,"
                        + " a.registration_number, a.applicant_email is not null,"
                        + " (select count(*) from " + schema + ".message m where m.subject_id = a.id)"
                        + " from " + schema + ".outbox_event e left join " + schema
                        + ".appeal a on a.id = e.aggregate_id"
                        + " where e.type = 'AppealRegistered' and not exists"
                        + " (select from " + schema + ".message m where m.event_id = e.id) order by e.sequence")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add("event %s, attempts %s, occurred %s, delivered %s, appeal %s, with e-mail %s, letters %s"
                        .formatted(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5),
                                rows.getString(6),
                                rows.getString(7)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return number("select count(*) from " + schema + ".outbox_event where delivered_at is null") + " events and "
                + number("select count(*) from " + schema + ".message where sent_at is null") + " letters wait";
    }

    private long number(String query) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        var secrets = Secrets.ofFolder(folder);
        var url = RunState.running(folder).ports().jdbcUrl("vidhuk");
        return DriverManager.getConnection(url, PostgresService.OWNER, secrets.databaseOwner());
    }
}
