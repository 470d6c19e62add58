package ua.vidhuk.tenantadmin.boundary;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vidhuk.liquibase.control.SchemaException;
import ua.vidhuk.tenantadmin.control.CatalogWriter;
import ua.vidhuk.tenantadmin.control.IdentityDirectory;
import ua.vidhuk.tenantadmin.control.LifeCycle;
import ua.vidhuk.tenantadmin.control.TenantAdminException;
import ua.vidhuk.tenantadmin.control.TenantDeletion;
import ua.vidhuk.tenantadmin.control.TenantExport;
import ua.vidhuk.tenantadmin.control.TenantImport;
import ua.vidhuk.tenantadmin.control.TenantList;

/** {@code tenant list|suspend|resume|history|delete|export|import}. */
record LifeCycleCommands(AdminEnvironment environment) {

    private static final int DAYS_UNTIL_DELETION = 30;

    void list(List<String> rest) {
        var list = new TenantList(environment.database());
        if (Arguments.of(rest, Set.of("--json")).words(0).has("--json")) {
            environment.say(list.asJson());
        } else {
            list.asLines().forEach(environment::say);
        }
    }

    void suspend(List<String> rest) {
        var slug = slug(rest);
        lifeCycle().suspend(slug);
        environment.say(slug + " is read-only; ./vidhuk tenant resume " + slug + " ends that");
    }

    void resume(List<String> rest) {
        var slug = slug(rest);
        var state = lifeCycle().resume(slug);
        new CatalogWriter(environment.database(), environment.actor()).flow(slug);
        environment.say(
                state.equals("active")
                        ? slug + " is active"
                        : slug + " is not whole yet; run the command that was making it again");
    }

    void history(List<String> rest) {
        lifeCycle()
                .history(slug(rest))
                .forEach(each -> environment.say(each.changedAt() + " " + each.changedBy() + ": " + each.field() + " "
                        + each.before() + " -> " + each.after()));
    }

    /** Asks for the deletion after a delay, or, with {@code --due}, deletes whoever's delay is over. */
    void delete(List<String> rest) {
        var arguments = Arguments.of(rest, Set.of("--after-days", "--due", "--without-identity"));
        if (arguments.has("--due")) {
            deleteDue(arguments.words(), arguments.has("--without-identity"));
        } else {
            var slug = arguments.words(1).word(0, "tenant");
            int days = arguments.number("--after-days", DAYS_UNTIL_DELETION, 0);
            var until = lifeCycle().leave(slug, Duration.ofDays(days));
            environment.say(
                    slug + " is read-only and may be deleted from " + until + " on; until then ./vidhuk tenant resume "
                            + slug + " takes it back, and after it ./vidhuk tenant delete --due deletes it");
        }
    }

    void export(List<String> rest) {
        var arguments = Arguments.of(rest, Set.of()).words(2);
        var file = Path.of(arguments.word(1, "file"));
        var manifest =
                new TenantExport(environment.database(), environment.clock()).write(arguments.word(0, "tenant"), file);
        environment.say(manifest.slug() + ": " + manifest.entries().size() + " entries in " + file);
    }

    void importArchive(List<String> rest) {
        var file = Path.of(Arguments.of(rest, Set.of()).words(1).word(0, "file"));
        var result = new TenantImport(environment.database(), environment.schemas(), environment.identity()).read(file);
        result.remarks().forEach(environment::say);
        environment.say(result.manifest().slug() + ": imported as it was at "
                + result.manifest().exportedAt());
    }

    /** A tenant that cannot be deleted is named at the end, and keeps none of the others. */
    private void deleteDue(List<String> only, boolean withoutIdentity) {
        var deletion = new TenantDeletion(
                environment.database(), environment.schemas(), identity(withoutIdentity), environment.clock());
        var due = lifeCycle().due().stream()
                .filter(slug -> only.isEmpty() || only.contains(slug))
                .toList();
        var failed = new ArrayList<String>();
        for (String slug : due) {
            try {
                environment.say(deletion.delete(slug));
            } catch (TenantAdminException | SchemaException e) {
                failed.add(slug);
                environment.say(slug + ": " + TenantAdminCommand.words(e));
            }
        }
        if (due.isEmpty()) {
            environment.say("nobody's delay is over");
        }
        if (!failed.isEmpty()) {
            throw new TenantAdminException("These are not deleted, for what stands above: " + failed
                    + ". When that is mended, run the command again.");
        }
    }

    /** A proof that says nothing of the accounts must be asked for. */
    private Optional<IdentityDirectory> identity(boolean without) {
        var identity = without ? Optional.<IdentityDirectory>empty() : environment.identity();
        if (identity.isEmpty() && !without) {
            throw new TenantAdminException("Organizations and accounts are deleted too: set KEYCLOAK_ADMIN_URL,"
                    + " KEYCLOAK_ADMIN_USER and KEYCLOAK_ADMIN_PASSWORD, or say --without-identity.");
        }
        return identity;
    }

    private LifeCycle lifeCycle() {
        return new LifeCycle(environment.database(), environment.clock(), environment.actor());
    }

    private static String slug(List<String> rest) {
        return Arguments.of(rest, Set.of()).words(1).word(0, "tenant");
    }
}
