package ua.vidhuk.tenantadmin.control;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.tenantadmin.control.SheetProgress.Phase;
import ua.vidhuk.tenantadmin.entity.SheetProblem;
import ua.vidhuk.tenantadmin.entity.StaffEntry;

/** Takes a sheet of streets, enterprises, categories, staff or service cards into a tenant: all of its rows, or none (P12). */
public final class SheetImport {

    private final DataSource owner;
    private final Optional<IdentityDirectory> identity;
    private final SheetProgress progress;

    public SheetImport(DataSource owner, Optional<IdentityDirectory> identity) {
        this(owner, identity, SheetProgress.NONE);
    }

    SheetImport(DataSource owner, Optional<IdentityDirectory> identity, SheetProgress progress) {
        this.owner = owner;
        this.identity = identity;
        this.progress = progress;
    }

    /**
     * What came of a sheet.
     *
     * @param rows that it has
     * @param problems by row; with any, nothing was written
     * @param withoutLink staff to whom no link to choose a password could be mailed; the accounts are there
     */
    public record Result(int rows, List<SheetProblem> problems, List<String> withoutLink) {}

    /**
     * @param mapping from the file's names of columns to ours; remembered for the next file of the kind
     * @param dryRun only looks
     * @throws TenantAdminException when the file cannot be read, the tenant is read-only or the database refuses
     */
    public Result run(String slug, ListKind kind, Path file, Map<String, String> mapping, boolean dryRun) {
        List<String> withoutLink = List.of();
        Sheet sheet;
        Sheet.requireFile(file);
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var sql = new Sql(connection);
            Registry.requireOpen(sql, slug);
            var office = TenantImport.officeName(sql, slug);
            TenantWriter.bindTo(connection, SchemaName.ofSlug(slug));
            var memory = new SheetMapping(sql, kind);
            sheet = new Sheet(kind, file, mapping, memory.remembered(), progress);
            progress.at(Phase.CHECKING, 0, sheet.rows().size());
            new SheetRules(sql, kind).check(sheet);
            var rows = new SheetRows(kind, sheet.rows(), sheet.columns());
            var staff = kind == ListKind.STAFF && sheet.problems().isEmpty() ? rows.staff() : List.<StaffEntry>of();
            refuseStrangers(slug, staff, sheet);
            if (sheet.problems().isEmpty() && !dryRun) {
                rows.write(connection, progress);
                memory.remember(mapping);
                progress.at(Phase.WRITING, sheet.rows().size(), sheet.rows().size());
                connection.commit();
                withoutLink = signUp(slug, office, staff);
            }
        } catch (SQLException e) {
            throw new TenantAdminException(slug + " could not take the sheet: " + SqlFailure.words(e), e);
        }
        return new Result(sheet.rows().size(), inOrder(sheet), withoutLink);
    }

    private static List<SheetProblem> inOrder(Sheet sheet) {
        return sheet.problems().stream()
                .sorted(Comparator.comparingInt(SheetProblem::row))
                .toList();
    }

    /** The realm belongs to all tenants: a sheet must not change an account that is not this one's. */
    private void refuseStrangers(String slug, List<StaffEntry> staff, Sheet sheet) {
        identity.ifPresent(directory -> {
            for (int i = 0; i < staff.size(); i++) {
                int row = i;
                directory
                        .objection(slug, staff.get(row))
                        .ifPresent(objection -> sheet.refuse(row, objection.field(), objection.reason()));
            }
        });
    }

    private List<String> signUp(String slug, String office, List<StaffEntry> staff) {
        var withoutLink = new ArrayList<String>();
        if (identity.isPresent() && !staff.isEmpty()) {
            var organization = identity.get().ensureOrganization(slug, office);
            int done = 0;
            for (StaffEntry member : staff) {
                progress.at(Phase.ACCOUNTS, done++, staff.size());
                if (!identity.get().ensureUser(member, "", organization)) {
                    withoutLink.add(member.username());
                }
            }
        }
        return withoutLink;
    }
}
