package ua.vidhuk.tenantadmin.control;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.ArchiveManifest;
import ua.vidhuk.tenantadmin.entity.StaffEntry;

/**
 * Makes a tenant of an archive, in an installation that does not have it. All rows come in one transaction; a run that was
 * killed is finished by the next, with the same archive; one that is refused leaves nothing.
 */
public final class TenantImport {

    /**
     * What came of an archive.
     *
     * @param remarks what is not as it was, and what to do about it
     */
    public record Result(ArchiveManifest manifest, List<String> remarks) {}

    private static final String STEP = "insert into platform.tenant_step (slug, step, done_at) values (?, ?, now())";
    private static final String STAFF =
            "select username, full_name, email, roles from %s.identity_staff where active order by username";

    private final DataSource owner;
    private final TenantSchemas schemas;
    private final Optional<IdentityDirectory> identity;

    public TenantImport(DataSource owner, TenantSchemas schemas, Optional<IdentityDirectory> identity) {
        this.owner = owner;
        this.schemas = schemas;
        this.identity = identity;
    }

    /**
     * @throws TenantAdminException when the archive is damaged, the tenant is there, or the versions differ
     */
    public Result read(Path file) {
        try (var archive = new ArchiveReader(file);
                var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var remarks = arrive(connection, archive);
            connection.commit();
            return new Result(archive.manifest(), List.copyOf(remarks));
        } catch (NoSuchFileException e) {
            throw new TenantAdminException("There is no file " + file + ".", e);
        } catch (SQLException | IOException e) {
            throw new TenantAdminException(file + " could not be imported: " + SqlFailure.words(e), e);
        }
    }

    private List<String> arrive(Connection connection, ArchiveReader archive) throws SQLException, IOException {
        var slug = archive.manifest().slug();
        var sql = new Sql(connection);
        var remarks = new ArrayList<String>();
        if (!isBegun(sql, slug, mark(archive))) {
            requireVersion(archive.manifest());
            take(connection, archive, remarks);
        }
        var registry = new ArchivedRegistry(sql, archive);
        registry.lostRegion()
                .ifPresent(region -> remarks.add("It reported to " + region + ", which is not here; now to nobody."));
        if (identity.isPresent()) {
            signUp(identity.get(), sql, slug, remarks);
        }
        registry.goLive();
        return remarks;
    }

    private static boolean isBegun(Sql sql, String slug, String mark) throws SQLException {
        var state = sql.texts("select state from platform.tenant where slug = ?", slug);
        boolean marked =
                sql.holds("select exists (select from platform.tenant_step where slug = ? and step = ?)", slug, mark);
        if (!state.isEmpty() && !(marked && state.contains("provisioning"))) {
            throw new TenantAdminException("There is a tenant " + slug + " already.");
        }
        return marked;
    }

    /** Before anything is made. */
    private void requireVersion(ArchiveManifest manifest) {
        var here = schemas.changeSets().stream().sorted().toList();
        var there = manifest.changeSets().stream().sorted().toList();
        if (here.equals(there)) {
            return;
        }
        var differing = new ArrayList<>(here);
        differing.removeAll(there);
        there.stream().filter(each -> !here.contains(each)).forEach(differing::add);
        throw new TenantAdminException("The archive is of another version: " + there.size()
                + " change sets had run there, " + here.size() + " would here; the first that differs is "
                + differing.stream().sorted().findFirst().orElse("one that ran twice")
                + ". Upgrade the older installation and export again.");
    }

    private void take(Connection connection, ArchiveReader archive, List<String> remarks)
            throws SQLException, IOException {
        var slug = archive.manifest().slug();
        var schema = SchemaName.ofSlug(slug);
        var sql = new Sql(connection);
        boolean ours = sql.holds("select to_regnamespace(?) is null", schema.value());
        connection.commit();
        try {
            schemas.ensure(schema);
            new ArchivedRegistry(sql, archive).write();
            int unsent = new ArchivedTables(connection, archive, schema).fill();
            sql.change(STEP, slug, mark(archive));
            connection.commit();
            if (unsent > 0) {
                remarks.add(unsent + " messages that waited to be mailed are left to the installation it comes from.");
            }
        } catch (SQLException | IOException | RuntimeException e) {
            connection.rollback();
            if (ours && sql.holds("select not exists (select from platform.tenant where slug = ?)", slug)) {
                schemas.drop(schema);
            }
            throw e;
        }
    }

    private static String mark(ArchiveReader archive) throws IOException {
        return "import of " + archive.sha256();
    }

    /** The centre's name in the tenant's first language. */
    static String officeName(Sql sql, String slug) throws SQLException {
        var name = "select office_names ->> split_part(languages, ' ', 1) from platform.tenant where slug = ?";
        return sql.texts(name, slug).getFirst();
    }

    /** Whoever has an account here that is not this tenant's stays as they are: an archive speaks for one tenant alone. */
    private static void signUp(IdentityDirectory directory, Sql sql, String slug, List<String> remarks)
            throws SQLException {
        var organization = directory.ensureOrganization(slug, officeName(sql, slug));
        var strangers = new ArrayList<String>();
        var withoutLink = new ArrayList<String>();
        for (StaffEntry member : staff(sql, slug)) {
            if (directory.objection(slug, member).isPresent()) {
                strangers.add(member.username());
            } else if (!directory.ensureUser(member, "", organization)) {
                withoutLink.add(member.username());
            }
        }
        if (!strangers.isEmpty()) {
            remarks.add("Not signed up, because username or e-mail belong to another account here, or a role is none of"
                    + " staff: " + strangers + ". If it is the same person, add it to the organization " + slug
                    + " in Keycloak.");
        }
        if (!withoutLink.isEmpty()) {
            remarks.add("Keycloak could not mail a link to choose a password to " + withoutLink
                    + ": look at its mail server, then let them ask for a new password at the login.");
        }
    }

    private static List<StaffEntry> staff(Sql sql, String slug) throws SQLException {
        return sql.read(
                row -> new StaffEntry(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        List.of(row.getString(4).split(" ")),
                        null),
                STAFF.formatted(SchemaName.ofSlug(slug)));
    }
}
