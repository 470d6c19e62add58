package ua.vidhuk.tenantadmin.boundary;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ua.vidhuk.tenantadmin.control.HromadaList;
import ua.vidhuk.tenantadmin.control.NewTenant;
import ua.vidhuk.tenantadmin.control.Provisioning;
import ua.vidhuk.tenantadmin.control.TenantFileReader;
import ua.vidhuk.tenantadmin.control.TenantList;
import ua.vidhuk.tenantadmin.entity.TenantFile;

/** {@code tenant apply} and {@code tenant create}. */
record CreationCommands(AdminEnvironment environment) {

    private static final Set<String> OPTIONS = Set.of(
            "--name",
            "--katottg",
            "--admin",
            "--from",
            "--limit",
            "--without-identity",
            "--jurisdiction",
            "--time-zone");

    /** Regions first, as the others refer to them. */
    void apply(List<String> paths) {
        var reader = new TenantFileReader();
        var provisioning = environment.provisioning(true);
        paths.stream()
                .map(path -> reader.read(Path.of(path)))
                .sorted(Comparator.comparing(file -> file.region() != null))
                .forEach(file -> apply(provisioning, file));
    }

    /** One tenant by name, or all of a list of hromadas; whoever is there already stays as it is. */
    void create(List<String> rest) {
        var arguments = Arguments.of(rest, OPTIONS);
        var provisioning = environment.provisioning(!arguments.has("--without-identity"));
        if (arguments.has("--from")) {
            fromList(provisioning, arguments);
        } else {
            var tenant = new NewTenant(arguments.word(0, "slug"), arguments.options());
            if (new TenantList(environment.database()).isServed(tenant.slug())) {
                environment.say("There is a tenant " + tenant.slug() + " already; nothing was changed.");
            } else {
                apply(provisioning, tenant.file());
            }
        }
    }

    private void fromList(Provisioning provisioning, Arguments arguments) {
        var served = new TenantList(environment.database()).served();
        var created = HromadaList.read(Path.of(arguments.options().get("--from"))).stream()
                .limit(arguments.number("--limit", Integer.MAX_VALUE))
                .filter(hromada -> !served.contains(hromada.slug()))
                .toList();
        created.forEach(hromada -> provisioning.run(NewTenant.of(hromada).file(), step -> {}));
        environment.say(created.size() + " tenants created, " + served.size() + " were there");
    }

    private void apply(Provisioning provisioning, TenantFile file) {
        var began = environment.clock().instant();
        provisioning.run(file, step -> environment.say(file.slug() + ": " + step));
        environment.say(file.slug() + ": " + file.categories().size() + " categories, "
                + file.enterprises().size() + " enterprises, " + file.staff().size() + " staff, "
                + Duration.between(began, environment.clock().instant()).toMillis() + " ms");
    }
}
