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

    OwnersView() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setURL(System.getProperty("test.owner.url"));
        connection = source.getConnection();
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
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

    /** How far the server's log has come; whatever ran before is in it. */
    long logged() throws SQLException {
        String mark = UUID.randomUUID().toString();
        long end = 0;
        read("select '" + mark + "'");
        while (end == 0) {
            var found = read("select length(split_part(log, '" + mark + "', 1)) from "
                    + "(select pg_read_file(pg_current_logfile('jsonlog')) as log) l where position('" + mark
                    + "' in log) > 0");
            end = found.isEmpty() ? 0 : Long.parseLong(found.getFirst());
        }
        return end;
    }

    /** The plans that the application's login ran between two places of the log, as JSON. */
    List<JsonObject> plans(long from, long to) throws SQLException {
        String part = read("select substr(pg_read_file(pg_current_logfile('jsonlog')), " + (from + 1) + ", "
                        + (to - from) + ")")
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
