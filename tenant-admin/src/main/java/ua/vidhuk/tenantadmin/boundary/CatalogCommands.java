package ua.vidhuk.tenantadmin.boundary;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import ua.vidhuk.tenantadmin.control.CatalogWriter;
import ua.vidhuk.tenantadmin.control.TenantAdminException;
import ua.vidhuk.tenantadmin.control.TenantFileReader;

/** {@code tenant share}, {@code tenant flow} and {@code tenant catalog}. */
record CatalogCommands(AdminEnvironment environment) {

    /** Shares entries with all tenants, and brings those who adopted them to the new versions. */
    void share(List<String> rest) {
        var arguments = Arguments.of(rest, Set.of());
        arguments.word(0, "file");
        var reader = new TenantFileReader();
        int changed = arguments.words().stream()
                .map(path -> reader.readCatalog(Path.of(path)))
                .mapToInt(writer()::share)
                .sum();
        environment.say(changed + " shared entries are new or changed");
        flow(List.of());
    }

    /** Finishes what a run that was killed, or a tenant that failed, left undone. */
    void flow(List<String> rest) {
        Arguments.of(rest, Set.of()).words(0);
        var flow = writer().flow();
        flow.failures().forEach(environment::say);
        environment.say(flow.entries() + " adopted entries were brought to the newest version");
        if (!flow.failures().isEmpty()) {
            throw new TenantAdminException(flow.failures().size()
                    + " tenants keep what they had; run ./vidhuk tenant flow when the reason is mended.");
        }
    }

    /** A tenant's own entries and those that it adopts. */
    void catalog(List<String> rest) {
        var arguments = Arguments.of(rest, Set.of()).words(2);
        var slug = arguments.word(0, "tenant");
        var file = new TenantFileReader().readCatalog(Path.of(arguments.word(1, "file")));
        writer().write(slug, file);
        environment.say(slug + ": " + file.entries().size() + " entries of its own, "
                + file.adopts().size() + " adopted");
    }

    private CatalogWriter writer() {
        return new CatalogWriter(environment.database(), environment.actor());
    }
}
