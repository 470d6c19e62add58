package ua.vidhuk.onpayara;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** What the owner of the database sees: rows of every tenant, and the plan of every query that ran. */
final class OwnersView implements AutoCloseable {

    private final Connection connection;
    private long logged;

    OwnersView() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setURL(System.getProperty("test.owner.url"));
        connection = source.getConnection();
        logged = Long.parseLong(read("select size from pg_stat_file(pg_current_logfile('jsonlog'))")
                .getFirst());
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Writes many rows past all triggers and foreign keys, so that nothing works on them beside the test. */
    void plant(String sql) throws SQLException {
        execute("set session_replication_role = replica");
        execute(sql);
        execute("set session_replication_role = origin");
    }

    List<String> read(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** How far the server's log has come, in bytes; whatever ran before is in it. */
    long logged() throws SQLException {
        String mark = UUID.randomUUID().toString();
        read("select '" + mark + "'");
        int found = 0;
        while (found == 0) {
            found = Integer.parseInt(
                    read("select position(convert_to('" + mark + "', 'UTF8') in " + log(logged, "1000000000") + ")")
                            .getFirst());
        }
        logged += found;
        return logged;
    }

    /** The plans that the application's login ran between two places of the log, as JSON. */
    List<JsonObject> plans(long from, long to) throws SQLException {
        String part = read("select convert_from(" + log(from, Long.toString(to - from)) + ", 'UTF8')")
                .getFirst();
        var plans = new ArrayList<JsonObject>();
        for (String line : part.split("\n")) {
            if (line.startsWith("{") && line.endsWith("}")) {
                JsonObject entry = parse(line);
                String message = entry.getString("message", "");
                int plan = message.indexOf("plan:\n");
                if (plan > 0 && entry.getString("user", "").equals("vidhuk_app")) {
                    plans.add(parse(message.substring(plan + "plan:\n".length())));
                }
            }
        }
        return plans;
    }

    /** The tables that a plan reads from beginning to end. */
    static List<String> scanned(JsonValue node) {
        var tables = new ArrayList<String>();
        if (node instanceof JsonObject object) {
            if (object.getString("Node Type", "").equals("Seq Scan")) {
                tables.add(object.getString("Relation Name"));
            }
            object.values().forEach(each -> tables.addAll(scanned(each)));
        } else if (node.getValueType() == JsonValue.ValueType.ARRAY) {
            node.asJsonArray().forEach(each -> tables.addAll(scanned(each)));
        }
        return tables;
    }

    /** How many blocks of tables and indexes a plan has looked at. */
    static int blocks(JsonObject plan) {
        JsonObject root = plan.getJsonObject("Plan");
        return root.getInt("Shared Hit Blocks") + root.getInt("Shared Read Blocks");
    }

    private static String log(long from, String length) {
        return "pg_read_binary_file(pg_current_logfile('jsonlog'), " + from + ", " + length + ")";
    }

    private static JsonObject parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
