package ua.vidhuk.tenantadmin.boundary;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import ua.vidhuk.liquibase.control.PlatformMigration;
import ua.vidhuk.liquibase.control.SchemaException;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.liquibase.entity.UpgradeReport;
import ua.vidhuk.tenantadmin.control.KeycloakApi;
import ua.vidhuk.tenantadmin.control.KeycloakDirectory;
import ua.vidhuk.tenantadmin.control.TenantAdminException;
import ua.vidhuk.tenantadmin.control.TenantFileReader;
import ua.vidhuk.tenantadmin.control.TenantList;
import ua.vidhuk.tenantadmin.control.TenantWriter;
import ua.vidhuk.tenantadmin.entity.TenantFile;
import ua.vidhuk.tenantadmin.entity.TenantFileException;

/**
 * The command line of tenant administration. Everything it must know of the servers stands in its environment.
 */
public final class TenantAdminCommand {

    private static final String USAGE =
            "Usage: tenant-admin migrate | tenant apply FILE.json … | tenant list [--json] | tenant upgrade [--lanes N]";

    private static final int LANES = 2;

    /** Liquibase tells every step; kept here, as the logging system forgets loggers that nobody holds. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private final Map<String, String> environment;
    private final PrintStream out;
    private final Clock clock;

    TenantAdminCommand(Map<String, String> environment, PrintStream out, Clock clock) {
        this.environment = environment;
        this.out = out;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        LIQUIBASE.setLevel(Level.WARNING);
        try {
            new TenantAdminCommand(System.getenv(), System.out, Clock.systemUTC()).run(List.of(arguments));
        } catch (TenantAdminException | TenantFileException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (SchemaException e) {
            System.err.println(e.getMessage() + ": " + e.getCause().getMessage());
            System.exit(1);
        }
    }

    void run(List<String> arguments) {
        var words = String.join(" ", arguments);
        if (words.equals("migrate")) {
            migrate();
        } else if (words.startsWith("tenant apply ")) {
            apply(arguments.subList(2, arguments.size()).stream().map(Path::of).toList());
        } else if (words.matches("tenant upgrade( --lanes [1-9]\\d?)?")) {
            upgrade(arguments.size() == 4 ? arguments.getLast() : String.valueOf(LANES));
        } else if (words.equals("tenant list")) {
            new TenantList(database()).asLines().forEach(out::println);
        } else if (words.equals("tenant list --json")) {
            out.println(new TenantList(database()).asJson());
        } else {
            throw new TenantAdminException(USAGE);
        }
    }

    private void migrate() {
        var began = clock.instant();
        new PlatformMigration(database()).run(required("DB_PASSWORD"));
        var report = upgraded(LANES);
        out.println(
                "platform and " + (report.outcomes().size() - report.failures().size())
                        + " tenants are at the newest change set, "
                        + Duration.between(began, clock.instant()).toMillis() + " ms");
    }

    /** One that cannot be upgraded is no reason to keep the others from working, but for this command to fail. */
    private void upgrade(String lanes) {
        var report = upgraded(Integer.parseInt(lanes));
        out.println(report.upgraded().size() + " tenants upgraded, " + report.current()
                + " were at the newest change set, " + report.failures().size() + " failed");
        if (!report.failures().isEmpty()) {
            throw new TenantAdminException("These stayed whole at their old version; run the command again: "
                    + report.failures().stream()
                            .map(each -> each.schema().value())
                            .toList());
        }
    }

    private UpgradeReport upgraded(int lanes) {
        var report = new TenantSchemas(database()).upgradeAll(lanes);
        report.upgraded()
                .forEach(each -> out.println(each.schema() + ": " + each.changeSets() + " change sets, "
                        + each.took().toMillis() + " ms"));
        report.failures()
                .forEach(each -> out.println(each.schema() + ": FAILED, stays at its old version: " + each.failure()));
        return report;
    }

    private void apply(List<Path> paths) {
        var reader = new TenantFileReader();
        var files = paths.stream()
                .map(reader::read)
                .sorted(Comparator.comparing(file -> file.region() != null))
                .toList();
        files.forEach(this::apply);
    }

    private void apply(TenantFile file) {
        var began = clock.instant();
        new TenantSchemas(database()).ensure(SchemaName.ofSlug(file.slug()));
        new TenantWriter(database()).write(file);
        out.println(file.slug() + ": schema and " + file.categories().size() + " categories, "
                + file.enterprises().size() + " enterprises, " + file.staff().size() + " staff, "
                + Duration.between(began, clock.instant()).toMillis() + " ms");
        if (environment.containsKey("KEYCLOAK_ADMIN_URL")) {
            applyToKeycloak(file);
        }
    }

    private void applyToKeycloak(TenantFile file) {
        var began = clock.instant();
        var api = new KeycloakApi(
                required("KEYCLOAK_ADMIN_URL"),
                required("KEYCLOAK_ADMIN_USER"),
                required("KEYCLOAK_ADMIN_PASSWORD"),
                clock);
        var directory = new KeycloakDirectory(api);
        var organization = directory.ensureOrganization(
                file.slug(), file.officeNames().get(file.languages().getFirst()));
        var password = environment.getOrDefault("FIRST_PASSWORD", "");
        file.staff().forEach(member -> directory.ensureUser(member, password, organization));
        out.println(file.slug() + ": organization and " + file.staff().size() + " users in Keycloak, "
                + Duration.between(began, clock.instant()).toMillis() + " ms");
    }

    private DataSource database() {
        var source = new PGSimpleDataSource();
        source.setUrl(required("DB_ADMIN_URL"));
        source.setUser(required("DB_ADMIN_USER"));
        source.setPassword(required("DB_ADMIN_PASSWORD"));
        return source;
    }

    private String required(String variable) {
        var value = environment.get(variable);
        if (value == null || value.isBlank()) {
            throw new TenantAdminException("the environment variable " + variable + " is missing");
        }
        return value;
    }
}
