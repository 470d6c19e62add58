package ua.vidhuk.tenantadmin.boundary;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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
        if (Arguments.of(rest, Set.of("--json")).has("--json")) {
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
        lifeCycle().resume(slug);
        environment.say(slug + " is active");
    }

    void history(List<String> rest) {
        lifeCycle()
                .history(slug(rest))
                .forEach(each -> environment.say(each.changedAt() + " " + each.changedBy() + ": " + each.field() + " "
                        + each.before() + " -> " + each.after()));
    }

    /** Asks for the deletion after a delay, or, with {@code --due}, deletes whoever's delay is over. */
    void delete(List<String> rest) {
        var arguments = Arguments.of(rest, Set.of("--after-days", "--due"));
        if (arguments.has("--due")) {
            deleteDue(arguments.words());
        } else {
            var slug = arguments.word(0, "tenant");
            int days = arguments.number("--after-days", DAYS_UNTIL_DELETION);
            if (days < 0) {
                throw new TenantAdminException("A delay of " + days + " days is none.");
            }
            var until = lifeCycle().leave(slug, Duration.ofDays(days));
            environment.say(
                    slug + " is read-only and may be deleted from " + until + " on; until then ./vidhuk tenant resume "
                            + slug + " takes it back, and after it ./vidhuk tenant delete --due deletes it");
        }
    }

    void export(List<String> rest) {
        var arguments = Arguments.of(rest, Set.of());
        var file = Path.of(arguments.word(1, "file"));
        var manifest =
                new TenantExport(environment.database(), environment.clock()).write(arguments.word(0, "tenant"), file);
        environment.say(manifest.slug() + ": " + manifest.entries().size() + " entries in " + file);
    }

    void importArchive(List<String> rest) {
        var file = Path.of(Arguments.of(rest, Set.of()).word(0, "file"));
        var manifest =
                new TenantImport(environment.database(), environment.schemas(), environment.identity()).read(file);
        environment.say(manifest.slug() + ": imported as it was at " + manifest.exportedAt());
    }

    private void deleteDue(List<String> only) {
        var deletion = new TenantDeletion(
                environment.database(), environment.schemas(), environment.identity(), environment.clock());
        var due = lifeCycle().due().stream()
                .filter(slug -> only.isEmpty() || only.contains(slug))
                .toList();
        due.forEach(slug -> environment.say(deletion.delete(slug)));
        if (due.isEmpty()) {
            environment.say("nobody's delay is over");
        }
    }

    private LifeCycle lifeCycle() {
        return new LifeCycle(environment.database(), environment.clock(), environment.actor());
    }

    private static String slug(List<String> rest) {
        return Arguments.of(rest, Set.of()).word(0, "tenant");
    }
}
