package ua.vidhuk.tenantadmin.control;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.control.SchemaException;
import ua.vidhuk.tenantadmin.entity.RequestedTenant;
import ua.vidhuk.tenantadmin.entity.TenantFile;

/**
 * Makes the tenants whose requests were approved, in the order of the approvals (decision 26). A run that is killed anywhere
 * is finished by the next; several at once share the work.
 */
public final class RequestedTenants {

    private static final String DUE =
            """
            select id::text, slug, place, codifier_code, contact_name, email from platform.onboarding_request
            where state = 'approved' and (next_attempt_at is null or next_attempt_at <= now()) order by decided_at, id""";
    private static final String LOCK = "select pg_try_advisory_lock(hashtext('vidhuk onboarding'), hashtext(?))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtext('vidhuk onboarding'), hashtext(?))";
    private static final String STILL_DUE =
            "select exists (select from platform.onboarding_request where id = ?::uuid and state = 'approved')";
    private static final String MARK =
            "insert into platform.tenant_step (slug, step, done_at) values (?, ?, now()) on conflict do nothing";
    private static final String CLOSE = "update platform.tenant set opened_at = null where slug = ?";
    private static final String OTHERS =
            """
            select exists (select from platform.tenant t where t.slug = ?
              and not exists (select from platform.tenant_step s where s.slug = t.slug and s.step = ?))""";
    private static final String ACTIVE =
            "select exists (select from platform.tenant where slug = ? and state = 'active')";
    private static final String BUILT =
            """
            update platform.onboarding_request set state = 'built', failure = null, next_attempt_at = null,
              version = version + 1 where id = ?::uuid and state = 'approved'""";
    private static final String FAILED =
            """
            update platform.onboarding_request set failure = ?, next_attempt_at = now() + interval '1 minute'
            where id = ?::uuid and state = 'approved'""";

    private final DataSource owner;
    private final Supplier<Provisioning> provisioning;

    /**
     * @param provisioning one for each tenant, with the identity provider
     */
    public RequestedTenants(DataSource owner, Supplier<Provisioning> provisioning) {
        this.owner = owner;
        this.provisioning = provisioning;
    }

    /**
     * Makes those that are due; one that cannot be made is noted with the reason and tried again in a minute.
     *
     * @param done is told what was done
     */
    public void takeUp(Consumer<String> done) {
        try (var connection = owner.getConnection()) {
            var sql = new Sql(connection);
            for (RequestedTenant each : due(sql)) {
                if (sql.holds(LOCK, each.id())) {
                    makeLocked(sql, each, done);
                }
            }
        } catch (SQLException e) {
            throw new TenantAdminException("the requests for tenants cannot be read: " + SqlFailure.words(e), e);
        }
    }

    private void makeLocked(Sql sql, RequestedTenant each, Consumer<String> done) throws SQLException {
        try {
            if (sql.holds(STILL_DUE, each.id())) {
                make(sql, each, done);
                sql.change(BUILT, each.id());
                done.accept(each.slug() + ": made as requested");
            }
        } catch (TenantAdminException | SchemaException | IllegalArgumentException e) {
            sql.change(FAILED, e.getMessage(), each.id());
            done.accept(each.slug() + ": FAILED, tried again in a minute: " + e.getMessage());
        } finally {
            sql.holds(UNLOCK, each.id());
        }
    }

    private void make(Sql sql, RequestedTenant each, Consumer<String> done) throws SQLException {
        if (sql.holds(OTHERS, each.slug(), each.mark())) {
            throw new TenantAdminException("There is another tenant " + each.slug() + "; refuse this one, or let that"
                    + " one leave by ./vidhuk tenant delete " + each.slug() + ".");
        }
        TenantFile file = file(each);
        var maker = provisioning.get();
        maker.requireNoObjection(file);
        if (sql.holds(ACTIVE, each.slug())) {
            maker.signUpAgain(file);
        } else {
            new TenantWriter(owner).reserve(file, reserved -> {
                reserved.change(MARK, each.slug(), each.mark());
                reserved.change(CLOSE, each.slug());
            });
            maker.run(file, step -> done.accept(each.slug() + ": " + step));
        }
        if (!maker.withoutLink().isEmpty()) {
            throw new TenantAdminException("Keycloak could not mail the link to choose a password; look at the mail"
                    + " server of its realm.");
        }
    }

    private static TenantFile file(RequestedTenant each) {
        var options =
                new HashMap<>(Map.of("--name", each.place(), "--admin", each.email(), "--admin-name", each.contact()));
        if (each.katottg() != null) {
            options.put("--katottg", each.katottg());
        }
        return new NewTenant(each.slug(), options).file();
    }

    private static List<RequestedTenant> due(Sql sql) throws SQLException {
        return sql.read(
                row -> new RequestedTenant(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                DUE);
    }
}
