package ua.vidhuk.tenantadmin.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.tenantadmin.entity.CategoryEntry;
import ua.vidhuk.tenantadmin.entity.EnterpriseEntry;
import ua.vidhuk.tenantadmin.entity.StaffEntry;
import ua.vidhuk.tenantadmin.entity.StreetEntry;

/** The rows of a sheet as entries of a tenant. A column that the sheet does not have leaves what is there as it is. */
record SheetRows(ListKind kind, List<Map<String, String>> rows, Set<String> columns) {

    private static final int PORTION = 2_000;

    /** Columns of a table by the column of a sheet that fills them. */
    private static final Map<ListKind, Map<String, String>> FILLED = Map.of(
            ListKind.STREETS,
            Map.of("former_names", "former_names"),
            ListKind.ENTERPRISES,
            Map.of("head", "head", "phone", "phone", "email", "email", "address", "address"),
            ListKind.CATEGORIES,
            Map.of(
                    "parent", "parent_id",
                    "socially_significant", "socially_significant",
                    "emergency", "emergency",
                    "response_hours", "response_hours",
                    "executor", "executor_id"),
            ListKind.STAFF,
            Map.of("enterprise", "enterprise_id"),
            ListKind.SERVICE_CARDS,
            Map.of());

    /** Writes in portions, so that one sees how far it is; of categories those first that others stand below. */
    void write(Connection connection, SheetProgress progress) throws SQLException {
        var placed = kind == ListKind.CATEGORIES
                ? CategoryOrder.parentsFirst(
                        rows.stream().map(SheetRows::category).toList())
                : List.<CategoryOrder.Placed>of();
        for (int from = 0; from < rows.size(); from += PORTION) {
            progress.at(SheetProgress.Phase.WRITING, from, rows.size());
            int to = Math.min(rows.size(), from + PORTION);
            if (kind == ListKind.CATEGORIES) {
                TenantWriter.writePlaced(connection, placed.subList(from, to), kept());
            } else {
                new SheetRows(kind, rows.subList(from, to), columns).write(connection);
            }
        }
        if (kind == ListKind.CATEGORIES || kind == ListKind.ENTERPRISES) {
            TenantWriter.takeUp(connection);
        }
    }

    private void write(Connection connection) throws SQLException {
        switch (kind) {
            case STREETS ->
                TenantWriter.writeStreets(
                        connection,
                        rows.stream()
                                .map(row -> new StreetEntry(
                                        row.get("name"), row.get("settlement"), row.get("former_names")))
                                .toList(),
                        kept());
            case ENTERPRISES ->
                TenantWriter.writeEnterprises(
                        connection, rows.stream().map(SheetRows::enterprise).toList(), kept());
            case CATEGORIES -> throw new IllegalStateException("categories are written in an order of their own");
            case STAFF -> TenantWriter.writeStaff(connection, staff(), kept());
            case SERVICE_CARDS -> new CardRows(rows, columns).write(connection);
        }
    }

    List<StaffEntry> staff() {
        return rows.stream()
                .map(row -> new StaffEntry(
                        row.get("username"),
                        row.get("name"),
                        row.get("email"),
                        List.of(row.get("roles").split(" +")),
                        row.get("enterprise")))
                .toList();
    }

    /** By column of the table, what it becomes in a row that is there, where that is not simply the sheet's value. */
    private Map<String, String> kept() {
        var kept = new HashMap<String, String>();
        FILLED.get(kind).forEach((ours, column) -> {
            if (!columns.contains(ours)) {
                kept.put(column, "t." + column);
            }
        });
        if (kind != ListKind.STAFF) {
            var languages = columns.stream()
                    .filter(column -> column.startsWith("name_"))
                    .map(column -> column.substring("name_".length()))
                    .collect(Collectors.joining(","));
            kept.put("names", "(t.names - '{" + languages + "}'::text[]) || excluded.names");
        }
        if (kind == ListKind.CATEGORIES) {
            kept.put("ordinal", "t.ordinal");
            kept.put("source", "t.source");
        }
        return kept;
    }

    private static EnterpriseEntry enterprise(Map<String, String> row) {
        return new EnterpriseEntry(
                row.get("code"),
                names(row),
                row.get("kind"),
                row.get("ownership"),
                row.get("head"),
                row.get("phone"),
                row.get("email"),
                row.get("address"));
    }

    private static CategoryEntry category(Map<String, String> row) {
        var hours = row.get("response_hours");
        return new CategoryEntry(
                row.get("code"),
                row.get("parent"),
                names(row),
                "yes".equals(row.get("socially_significant")),
                "yes".equals(row.get("emergency")),
                hours == null ? null : Integer.valueOf(hours),
                row.get("executor"),
                "sheet");
    }

    private static Map<String, String> names(Map<String, String> row) {
        var names = new HashMap<String, String>();
        for (String language : List.of("uk", "ru", "en")) {
            if (row.get("name_" + language) != null) {
                names.put(language, row.get("name_" + language));
            }
        }
        return names;
    }
}
