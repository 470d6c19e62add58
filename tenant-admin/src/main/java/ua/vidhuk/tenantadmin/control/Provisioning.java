package ua.vidhuk.tenantadmin.control;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.StaffEntry;
import ua.vidhuk.tenantadmin.entity.TenantFile;

/**
 * Makes a tenant of a file, step by step. Each step can be repeated and leaves whole what it makes, so that a run that was
 * killed anywhere is finished by the next. Until the last step the tenant is not served.
 */
public final class Provisioning {

    private static final String LIVE =
            "update platform.tenant set state = 'active', changed_at = now() where slug = ? and state = 'provisioning'";
    private static final String DONE =
            """
            insert into platform.tenant_step (slug, step, done_at) values (?, ?, now())
            on conflict (slug, step) do update set done_at = excluded.done_at""";

    private final DataSource owner;
    private final TenantSchemas schemas;
    private final Optional<IdentityDirectory> identity;
    private final String firstPassword;
    private final List<String> withoutLink = new ArrayList<>();

    /**
     * @param identity empty when there is no identity provider, as on a machine that only rehearses
     * @param firstPassword of users that are created; empty, when they shall choose one by a mailed link
     */
    public Provisioning(
            DataSource owner, TenantSchemas schemas, Optional<IdentityDirectory> identity, String firstPassword) {
        this.owner = owner;
        this.schemas = schemas;
        this.identity = identity;
        this.firstPassword = firstPassword;
    }

    /**
     * Creates the tenant, finishes one that was begun, or changes one that is there to what the file says.
     *
     * @param done is told the name of each step after it
     * @throws TenantAdminException naming the tenant; what was done stays, and the next run goes on
     */
    public void run(TenantFile file, Consumer<String> done) {
        steps(file).forEach((name, step) -> {
            step.run();
            note(file, name);
            done.accept(name);
        });
    }

    /** The steps in their order; a file without staff names nobody who could sign in, and that is allowed. */
    SequencedMap<String, Runnable> steps(TenantFile file) {
        var schema = SchemaName.ofSlug(file.slug());
        var writer = new TenantWriter(owner);
        var steps = new LinkedHashMap<String, Runnable>();
        steps.put("registry", () -> writer.reserve(file));
        steps.put("schema", () -> schemas.ensure(schema));
        steps.put("content", () -> writer.write(file));
        identity.ifPresent(directory -> {
            steps.put("organization", () -> organization(directory, file));
            steps.put("staff", () -> staff(directory, file));
        });
        steps.put("live", () -> change(file, LIVE, file.slug()));
        return steps;
    }

    /** How far the tenant has come. */
    public List<String> done(String slug) {
        try (var connection = owner.getConnection()) {
            return new Sql(connection)
                    .texts("select step from platform.tenant_step where slug = ? order by done_at, step", slug);
        } catch (SQLException e) {
            throw new TenantAdminException("the steps of " + slug + " cannot be read: " + SqlFailure.words(e), e);
        }
    }

    /** Whom no link to choose a password could be mailed, of all that were signed up; the accounts are there. */
    public List<String> withoutLink() {
        return List.copyOf(withoutLink);
    }

    /**
     * To be asked before anything is written for a file that comes from outside.
     *
     * @throws TenantAdminException when somebody of its staff may not be signed up
     */
    void requireNoObjection(TenantFile file) {
        for (StaffEntry member : file.staff()) {
            identity.flatMap(directory -> directory.objection(file.slug(), member))
                    .ifPresent(objection -> {
                        throw new TenantAdminException("The first administrator cannot be signed up: "
                                + objection.field() + " " + objection.reason() + ".");
                    });
        }
    }

    /**
     * The steps at the identity provider alone, for a tenant that is served and may have been changed since. The last step is noted
     * again: the run before may have been killed between it and its note.
     */
    void signUpAgain(TenantFile file) {
        identity.ifPresent(directory -> staff(directory, file));
        note(file, "live");
    }

    private static String organization(IdentityDirectory directory, TenantFile file) {
        return directory.ensureOrganization(
                file.slug(), file.officeNames().get(file.languages().getFirst()));
    }

    private void staff(IdentityDirectory directory, TenantFile file) {
        var organization = organization(directory, file);
        for (StaffEntry member : file.staff()) {
            if (!directory.ensureUser(member, firstPassword, organization)) {
                withoutLink.add(member.username());
            }
        }
    }

    private void note(TenantFile file, String step) {
        change(file, DONE, file.slug(), step);
    }

    private void change(TenantFile file, String sql, Object... parameters) {
        try (var connection = owner.getConnection()) {
            new Sql(connection).change(sql, parameters);
        } catch (SQLException e) {
            throw new TenantAdminException(
                    "the tenant " + file.slug() + " could not be written: " + SqlFailure.words(e), e);
        }
    }
}
