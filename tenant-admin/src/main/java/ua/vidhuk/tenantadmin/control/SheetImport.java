package ua.vidhuk.tenantadmin.control;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.CategoryEntry;
import ua.vidhuk.tenantadmin.entity.EnterpriseEntry;
import ua.vidhuk.tenantadmin.entity.SheetKind;
import ua.vidhuk.tenantadmin.entity.SheetProblem;
import ua.vidhuk.tenantadmin.entity.StaffEntry;
import ua.vidhuk.tenantadmin.entity.StreetEntry;

/** Takes a sheet of streets, enterprises, categories or staff into a tenant: all of its rows, or none (P12). */
public final class SheetImport {

    private static final Set<String> KINDS =
            Set.of("executive-body", "utility", "emergency-service", "state-body", "service-centre");
    private static final Set<String> OWNERSHIPS = Set.of("municipal", "private", "state");
    private static final Set<String> ROLES =
            Set.of("operator", "executor", "controller", "manager", "moderator", "front-office", "tenant-admin");
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,59}";

    private final DataSource owner;
    private final Optional<IdentityDirectory> identity;

    public SheetImport(DataSource owner, Optional<IdentityDirectory> identity) {
        this.owner = owner;
        this.identity = identity;
    }

    /**
     * What came of a sheet.
     *
     * @param rows that it has
     * @param problems by row; with any, nothing was written
     */
    public record Result(int rows, List<SheetProblem> problems) {}

    /**
     * @param mapping from the file's names of columns to ours
     * @param dryRun only looks
     * @throws TenantAdminException when the file cannot be read or the database refuses
     */
    public Result run(String slug, SheetKind kind, Path file, Map<String, String> mapping, boolean dryRun) {
        var sheet = new Sheet(kind, file, mapping);
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var sql = new Sql(connection);
            if (sql.texts("select slug from platform.tenant where slug = ?", slug)
                    .isEmpty()) {
                throw new TenantAdminException("There is no tenant " + slug + ".");
            }
            var office = TenantImport.officeName(sql, slug);
            TenantWriter.bindTo(connection, SchemaName.ofSlug(slug));
            check(sql, kind, sheet);
            if (sheet.problems().isEmpty() && !dryRun) {
                write(connection, kind, sheet);
                connection.commit();
                if (kind == SheetKind.STAFF) {
                    signUp(slug, office, sheet);
                }
            }
        } catch (SQLException e) {
            throw new TenantAdminException(slug + " could not take the sheet: " + e.getMessage(), e);
        }
        var inOrder = sheet.problems().stream()
                .sorted(Comparator.comparingInt(SheetProblem::row))
                .toList();
        return new Result(sheet.rows().size(), inOrder);
    }

    private static void check(Sql sql, SheetKind kind, Sheet sheet) throws SQLException {
        sheet.require("code", cell -> cell.matches(CODE), "must be lower-case Latin letters, digits and hyphens");
        sheet.require(
                "kind",
                KINDS::contains,
                "must be one of " + KINDS.stream().sorted().toList());
        sheet.require(
                "ownership",
                OWNERSHIPS::contains,
                "must be one of " + OWNERSHIPS.stream().sorted().toList());
        sheet.require("email", cell -> cell.matches("[^\\s@]+@[^\\s@]+"), "must be an e-mail address");
        sheet.require("response_hours", cell -> cell.matches("[1-9]\\d{0,3}"), "must be hours from 1 to 9999");
        sheet.require("socially_significant", cell -> cell.matches("yes|no"), "must be yes or no");
        sheet.require("emergency", cell -> cell.matches("yes|no"), "must be yes or no");
        sheet.require(
                "roles",
                cell -> ROLES.containsAll(List.of(cell.split(" +"))),
                "must be some of " + ROLES.stream().sorted().toList() + ", separated by spaces");
        if (kind == SheetKind.CATEGORIES || kind == SheetKind.STAFF) {
            var enterprises = new HashSet<>(sql.texts("select code from catalog_enterprise"));
            sheet.require("executor", enterprises::contains, "is the code of no enterprise here");
            sheet.require("enterprise", enterprises::contains, "is the code of no enterprise here");
        }
        if (kind == SheetKind.CATEGORIES) {
            var categories = new HashSet<>(sql.texts("select code from catalog_category"));
            sheet.rows().forEach(row -> categories.add(row.get("code")));
            sheet.require("parent", categories::contains, "is the code of no category, here or in the file");
        }
    }

    private static void write(Connection connection, SheetKind kind, Sheet sheet) throws SQLException {
        var rows = sheet.rows();
        switch (kind) {
            case STREETS ->
                TenantWriter.writeStreets(
                        connection,
                        rows.stream()
                                .map(row -> new StreetEntry(row.get("name"), row.get("settlement")))
                                .toList());
            case ENTERPRISES ->
                TenantWriter.writeEnterprises(
                        connection, rows.stream().map(SheetImport::enterprise).toList());
            case CATEGORIES ->
                TenantWriter.writeCategories(
                        connection, rows.stream().map(SheetImport::category).toList());
            case STAFF -> TenantWriter.writeStaff(connection, staff(sheet));
        }
    }

    private void signUp(String slug, String office, Sheet sheet) {
        Consumer<IdentityDirectory> work = directory -> {
            var organization = directory.ensureOrganization(slug, office);
            staff(sheet).forEach(member -> directory.ensureUser(member, "", organization));
        };
        identity.ifPresent(work);
    }

    private static List<StaffEntry> staff(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> new StaffEntry(
                        row.get("username"),
                        row.get("name"),
                        row.get("email"),
                        List.of(row.get("roles").split(" +")),
                        row.get("enterprise")))
                .toList();
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
