package ua.vidhuk.deployment;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database says of the appeals of Brovary. */
final class RegisteredRecord {

    private final DataFolder folder;

    RegisteredRecord(DataFolder folder) {
        this.folder = folder;
    }

    /** Registration numbers by the key that their sender gave. */
    Map<String, String> numbersByKey() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select regexp_replace(idempotency_key, '^.*:', ''), registration_number"
                                + " from t_brovary.appeal")) {
            var numbers = new HashMap<String, String>();
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getString(2));
            }
            return numbers;
        }
    }

    List<Integer> sequences() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select number_sequence from t_brovary.appeal order by 1")) {
            var sequences = new ArrayList<Integer>();
            while (rows.next()) {
                sequences.add(rows.getInt(1));
            }
            return sequences;
        }
    }

    boolean isEverythingDelivered() {
        return number("select count(*) from t_brovary.outbox_event where delivered_at is null") == 0
                && number("select count(*) from t_brovary.message where sent_at is null") == 0;
    }

    /** Letters that tell of a registration; each has an event of its own. */
    long lettersOfRegistration() {
        return number("select count(distinct m.event_id) from t_brovary.message m join t_brovary.outbox_event e"
                + " on e.id = m.event_id where e.type = 'AppealRegistered' and m.recipient like '%@applicant.example'");
    }

    @Override
    public String toString() {
        return number("select count(*) from t_brovary.outbox_event where delivered_at is null") + " events and "
                + number("select count(*) from t_brovary.message where sent_at is null") + " letters wait";
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
