package ua.vidhuk.tenantadmin.control;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Inserts rows, or changes those that are there and differ; a row that is equal is not touched.
 *
 * @param table the table, whose {@code id} is given here unless it is the registry of tenants
 * @param key columns that name a row, as SQL lists them
 * @param columns the other columns, in the order of the values; empty when there are none
 * @param onChange what else changes with a row, as SQL
 * @param instead by column, what it becomes in a row {@code t} that is there, when not simply {@code excluded}'s
 */
record Upsert(String table, String key, String columns, String onChange, Map<String, String> instead) {

    private static final int BATCH = 1_000;

    static final String NEXT_VERSION = "version = t.version + 1";

    /**
     * A value and how SQL writes it.
     *
     * @param sql the expression with its one question mark
     */
    record Value(String sql, Object object, int type) {

        static Value plain(Object object) {
            return new Value(
                    "?",
                    object,
                    object instanceof Boolean
                            ? Types.BOOLEAN
                            : object instanceof Integer ? Types.INTEGER : Types.VARCHAR);
        }

        static Value integer(Integer number) {
            return new Value("?", number, Types.INTEGER);
        }

        static Value json(String text) {
            return new Value("?::jsonb", text, Types.VARCHAR);
        }

        /** The id of the row with this code in another table of the tenant. */
        static Value reference(String table, String code) {
            return new Value("(select id from " + table + " where code = ?)", code, Types.VARCHAR);
        }
    }

    void run(Connection connection, List<List<Value>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        // every row has the same expressions, so one text serves all
        try (var statement = connection.prepareStatement(sql(rows.getFirst()))) {
            int waiting = 0;
            for (var row : rows) {
                fill(statement, row);
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private String sql(List<Value> row) {
        var names = new ArrayList<>(names(key));
        names.addAll(names(columns));
        var expressions = new ArrayList<>(row.stream().map(Value::sql).toList());
        if (hasId()) {
            names.addFirst("id");
            expressions.addFirst("?");
        }
        var insert = "insert into " + table + " as t (" + String.join(", ", names) + ") values ("
                + String.join(", ", expressions) + ") on conflict (" + key + ") do ";
        return columns.isEmpty() ? insert + "nothing" : insert + update();
    }

    private String update() {
        var changes = new ArrayList<>(names(columns).stream()
                .map(column -> column + " = " + wanted(column))
                .toList());
        changes.add(onChange);
        var present = String.join(
                ", ", names(columns).stream().map(name -> "t." + name).toList());
        var wanted = String.join(", ", names(columns).stream().map(this::wanted).toList());
        return "update set " + String.join(", ", changes) + " where (" + present + ") is distinct from (" + wanted
                + ")";
    }

    private String wanted(String column) {
        return instead.getOrDefault(column, "excluded." + column);
    }

    private void fill(PreparedStatement statement, List<Value> row) throws SQLException {
        int index = 1;
        if (hasId()) {
            statement.setObject(index++, timeOrderedId());
        }
        for (var value : row) {
            if (value.object() == null) {
                statement.setNull(index++, value.type());
            } else {
                statement.setObject(index++, value.object(), value.type());
            }
        }
    }

    private boolean hasId() {
        return !table.equals("platform.tenant");
    }

    private static List<String> names(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A UUID of version 7 (RFC 9562). */
    private static UUID timeOrderedId() {
        var random = new SecureRandom();
        long time = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(time, random.nextLong() >>> 2 | 0x8000000000000000L);
    }
}
