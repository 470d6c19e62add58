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
    void apply(List<String> rest) {
        var arguments = Arguments.of(rest, Set.of());
        arguments.word(0, "file");
        var reader = new TenantFileReader();
        var provisioning = environment.provisioning();
        arguments.words().stream()
                .map(path -> reader.read(Path.of(path)))
                .sorted(Comparator.comparing(file -> file.region() != null))
                .forEach(file -> apply(provisioning, file));
        environment.sayWithoutLink(provisioning.withoutLink());
    }

    /** One tenant by name, or all of a list of hromadas; whoever is there already stays as it is. */
    void create(List<String> rest) {
        var arguments = Arguments.of(rest, OPTIONS);
        arguments.words(arguments.has("--from") ? 0 : 1);
        boolean withIdentity = !arguments.has("--without-identity");
        var provisioning = environment.creation(withIdentity);
        if (arguments.has("--from")) {
            fromList(provisioning, arguments);
        } else {
            var tenant = new NewTenant(arguments.word(0, "slug"), arguments.options());
            if (new TenantList(environment.database()).isServed(tenant.slug())) {
                environment.say("There is a tenant " + tenant.slug() + " already; nothing was changed.");
            } else {
                apply(provisioning, tenant.file());
                sayOfLinks(provisioning, tenant, withIdentity);
            }
        }
    }

    private void sayOfLinks(Provisioning provisioning, NewTenant tenant, boolean withIdentity) {
        environment.sayWithoutLink(provisioning.withoutLink());
        if (withIdentity
                && environment.identity().isPresent()
                && tenant.options().containsKey("--admin")
                && provisioning.withoutLink().isEmpty()) {
            environment.say(tenant.slug() + "-admin chooses a password by the link that Keycloak has mailed");
        }
    }

    private void fromList(Provisioning provisioning, Arguments arguments) {
        int limit = arguments.number("--limit", Integer.MAX_VALUE, 0);
        var served = new TenantList(environment.database()).served();
        var created = HromadaList.read(Path.of(arguments.options().get("--from"))).stream()
                .limit(limit)
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
