package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.CategoryEntry;
import ua.vidhuk.tenantadmin.entity.EnterpriseEntry;
import ua.vidhuk.tenantadmin.entity.StaffEntry;
import ua.vidhuk.tenantadmin.entity.StreetEntry;
import ua.vidhuk.tenantadmin.entity.TenantFile;

/**
 * Writes what a tenant file says: the registry's row as the owner of the database, the rest as the tenant's own role, in
 * one transaction. Adds and changes; what the file does not name stays, as the tenant may have added it itself.
 */
public final class TenantWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String CHARTER =
            """
            insert into petition_charter (id, valid_from, threshold, collecting_days, moderation_working_days,
              review_working_days, source)
            values (gen_random_uuid(), cast(? as date), ?, ?, ?, ?, ?) on conflict (valid_from) do nothing""";

    /** A tenant's file that does not name them takes none away. */
    private static final Map<String, String> FORMER_NAMES_STAY =
            Map.of("former_names", "coalesce(excluded.former_names, t.former_names)");

    private static final Map<String, String> EXTENT_STAYS = Map.of("extent", "coalesce(excluded.extent, t.extent)");

    private static final String IMPORTING =
            """
            select exists (select from platform.tenant t join platform.tenant_step s on s.slug = t.slug
              where t.slug = ? and t.state = 'provisioning' and s.step like 'import of %')""";

    private final DataSource owner;

    public TenantWriter(DataSource owner) {
        this.owner = owner;
    }

    /**
     * @throws TenantAdminException naming the tenant, when the database refuses; nothing is written then
     */
    public void write(TenantFile file) {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            Registry.requireOpen(new Sql(connection), file.slug());
            register(connection, file);
            bindTo(connection, SchemaName.ofSlug(file.slug()));
            writeEnterprises(connection, file.enterprises(), Map.of());
            writeCategories(connection, file.categories(), Map.of());
            takeUp(connection);
            writeStreets(connection, file.streets(), FORMER_NAMES_STAY);
            writeStaff(connection, file.staff(), Map.of());
            writeCharter(connection, file);
            connection.commit();
        } catch (SQLException e) {
            throw new TenantAdminException(
                    "the tenant " + file.slug() + " could not be written: " + SqlFailure.words(e), e);
        }
    }

    /** What else is written when a slug is taken, in the same transaction. */
    @FunctionalInterface
    interface WhenTaken {

        void write(Sql sql) throws SQLException;
    }

    /** As {@link #reserve(TenantFile, WhenTaken)}, and writes nothing else. */
    void reserve(TenantFile file) {
        reserve(file, sql -> {});
    }

    /**
     * Takes the slug for a tenant that is about to be made, and is not served yet; one that is there stays as it is.
     *
     * @param whenTaken only when it was free
     * @throws TenantAdminException naming the tenant, when it is read-only or the database refuses
     */
    void reserve(TenantFile file, WhenTaken whenTaken) {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var sql = new Sql(connection);
            sql.texts(
                    "select pg_advisory_xact_lock(hashtext(?))::text",
                    SchemaName.ofSlug(file.slug()).value());
            if (sql.texts("select slug from platform.tenant where slug = ?", file.slug())
                    .isEmpty()) {
                register(connection, file);
                sql.change("update platform.tenant set state = 'provisioning' where slug = ?", file.slug());
                whenTaken.write(sql);
            }
            Registry.requireOpen(sql, file.slug());
            if (sql.holds(IMPORTING, file.slug())) {
                throw new TenantAdminException(
                        file.slug() + " is being imported; run ./vidhuk tenant import with the same"
                                + " archive again, or let it leave by ./vidhuk tenant delete " + file.slug() + ".");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new TenantAdminException(
                    "the tenant " + file.slug() + " could not be written: " + SqlFailure.words(e), e);
        }
    }

    private static void register(Connection connection, TenantFile file) throws SQLException {
        var row = List.of(
                value(file.slug()),
                value(file.kind()),
                value(file.jurisdiction()),
                value(file.region()),
                value(file.katottg()),
                value(file.timeZone()),
                value(String.join(" ", file.languages())),
                json(file.names()),
                json(file.officeNames()),
                json(file.contacts()),
                value(file.accent()),
                value(file.registrationPrefix()),
                value(file.extent() == null ? null : file.extent().written()));
        new Upsert(
                        "platform.tenant",
                        "slug",
                        "kind, jurisdiction, region, codifier_code, time_zone, languages, names, office_names,"
                                + " contacts, accent, registration_prefix, extent",
                        "changed_at = now()",
                        EXTENT_STAYS)
                .run(connection, List.of(row));
    }

    static void bindTo(Connection connection, SchemaName schema) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local role " + schema);
            statement.execute("set local search_path to " + schema + ", platform");
        }
    }

    static void writeEnterprises(Connection connection, List<EnterpriseEntry> enterprises, Map<String, String> instead)
            throws SQLException {
        var rows = new ArrayList<List<Upsert.Value>>();
        for (var entry : enterprises) {
            rows.add(List.of(
                    value(entry.code()),
                    json(entry.names()),
                    value(entry.kind()),
                    value(entry.ownership()),
                    value(entry.head()),
                    value(entry.phone()),
                    value(entry.email()),
                    value(entry.address())));
        }
        var columns = "names, kind, ownership, head, phone, email, address";
        new Upsert("catalog_enterprise", "code", columns, Upsert.NEXT_VERSION, instead).run(connection, rows);
    }

    static void writeCategories(Connection connection, List<CategoryEntry> categories, Map<String, String> instead)
            throws SQLException {
        writePlaced(connection, CategoryOrder.parentsFirst(categories), instead);
    }

    static void writePlaced(Connection connection, List<CategoryOrder.Placed> categories, Map<String, String> instead)
            throws SQLException {
        var rows = new ArrayList<List<Upsert.Value>>();
        for (var entry : categories) {
            rows.add(List.of(
                    value(entry.category().code()),
                    Upsert.Value.reference("catalog_category", entry.category().parent()),
                    json(entry.category().names()),
                    value(entry.ordinal()),
                    value(entry.category().sociallySignificant()),
                    value(entry.category().emergency()),
                    Upsert.Value.integer(entry.category().responseHours()),
                    Upsert.Value.reference(
                            "catalog_enterprise", entry.category().executor()),
                    value(entry.category().source())));
        }
        var columns = "parent_id, names, ordinal, socially_significant, emergency, response_hours, executor_id, source";
        new Upsert("catalog_category", "code", columns, Upsert.NEXT_VERSION, instead).run(connection, rows);
    }

    /** Makes entries of the catalogue of what was written of enterprises and categories. */
    static void takeUp(Connection connection) throws SQLException {
        new Sql(connection).texts("select catalog_take_up(?)::text", "command line");
    }

    static void writeStreets(Connection connection, List<StreetEntry> streets, Map<String, String> instead)
            throws SQLException {
        var rows = new ArrayList<List<Upsert.Value>>();
        streets.forEach(street ->
                rows.add(List.of(value(street.settlement()), value(street.name()), value(street.formerNames()))));
        new Upsert("place_street", "settlement, name", "former_names", "active = t.active", instead)
                .run(connection, rows);
    }

    static void writeStaff(Connection connection, List<StaffEntry> staff, Map<String, String> instead)
            throws SQLException {
        var rows = new ArrayList<List<Upsert.Value>>();
        for (var member : staff) {
            rows.add(List.of(
                    value(member.username()),
                    value(member.name()),
                    value(member.email()),
                    value(String.join(" ", member.roles())),
                    Upsert.Value.reference("catalog_enterprise", member.enterprise())));
        }
        var columns = "full_name, email, roles, enterprise_id";
        new Upsert("identity_staff", "username", columns, Upsert.NEXT_VERSION, instead).run(connection, rows);
    }

    /** A version that petitions may have been published under is never changed (P10). */
    private static void writeCharter(Connection connection, TenantFile file) throws SQLException {
        try (var insert = connection.prepareStatement(CHARTER)) {
            for (var entry : file.petitionCharter()) {
                insert.setString(1, entry.validFrom());
                insert.setInt(2, entry.threshold());
                insert.setInt(3, entry.collectingDays());
                insert.setInt(4, entry.moderationWorkingDays());
                insert.setInt(5, entry.reviewWorkingDays());
                insert.setString(6, entry.source());
                insert.executeUpdate();
            }
        }
    }

    private static Upsert.Value value(Object object) {
        return Upsert.Value.plain(object);
    }

    private static Upsert.Value json(Object object) {
        try {
            return Upsert.Value.json(MAPPER.writeValueAsString(object));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
