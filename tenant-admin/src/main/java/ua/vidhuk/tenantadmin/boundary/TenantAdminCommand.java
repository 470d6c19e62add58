package ua.vidhuk.tenantadmin.boundary;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vidhuk.liquibase.control.SchemaException;
import ua.vidhuk.tenantadmin.control.SqlFailure;
import ua.vidhuk.tenantadmin.control.TenantAdminException;
import ua.vidhuk.tenantadmin.entity.TenantFileException;

/** The command line of tenant administration. Everything it must know of the servers stands in its environment. */
public final class TenantAdminCommand {

    private static final String USAGE =
            """
            Usage: tenant-admin migrate | codifier load HROMADAS.csv
              tenant provision [--watch] | tenant survey
              tenant create SLUG --name NAME [--katottg CODE] [--admin EMAIL] [--jurisdiction UA] [--time-zone Europe/Kyiv]
              tenant create --from HROMADAS.csv [--limit N] [--without-identity]
              tenant apply FILE.json … | tenant list [--json] | tenant upgrade [--lanes N]
              tenant template streets|enterprises|categories|staff|service-cards [FILE.xlsx]
              tenant load SLUG streets|enterprises|categories|staff|service-cards FILE [--map COLUMN=OURS,…] [--dry-run]
              tenant share FILE.json … | tenant flow | tenant catalog SLUG FILE.json
              tenant suspend SLUG | tenant resume SLUG | tenant history SLUG
              tenant export SLUG FILE.zip | tenant import FILE.zip
              tenant delete SLUG [--after-days 30] | tenant delete --due [SLUG …] [--without-identity]""";

    /** Liquibase tells every step; kept here, as the logging system forgets loggers that nobody holds. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private final AdminEnvironment environment;

    TenantAdminCommand(Map<String, String> variables, PrintStream out, Clock clock) {
        this.environment = new AdminEnvironment(variables, out, clock);
    }

    public static void main(String[] arguments) {
        LIQUIBASE.setLevel(Level.WARNING);
        try {
            new TenantAdminCommand(System.getenv(), System.out, Clock.systemUTC()).run(List.of(arguments));
        } catch (RuntimeException e) {
            System.err.println(words(e));
            System.exit(1);
        }
    }

    /** What whoever gave the command reads; never a stack trace. */
    static String words(RuntimeException failure) {
        if (failure instanceof SchemaException && failure.getCause() != null) {
            return failure.getMessage() + ": " + SqlFailure.words(failure.getCause());
        }
        boolean foreseen = failure instanceof TenantAdminException
                || failure instanceof TenantFileException
                || failure instanceof SchemaException
                || failure instanceof IllegalArgumentException;
        return foreseen
                ? failure.getMessage()
                : "Something went wrong that should not: " + failure + ". Please report the sentence.";
    }

    void run(List<String> arguments) {
        if (arguments.equals(List.of("migrate"))) {
            new UpgradeCommands(environment).migrate();
        } else if (arguments.size() > 1 && arguments.subList(0, 2).equals(List.of("codifier", "load"))) {
            new RequestCommands(environment).loadCodifier(arguments.subList(2, arguments.size()));
        } else if (arguments.size() > 1 && arguments.getFirst().equals("tenant")) {
            tenant(arguments.get(1), arguments.subList(2, arguments.size()));
        } else {
            throw new TenantAdminException(USAGE);
        }
    }

    private void tenant(String command, List<String> rest) {
        var lifeCycle = new LifeCycleCommands(environment);
        switch (command) {
            case "create" -> new CreationCommands(environment).create(rest);
            case "apply" -> new CreationCommands(environment).apply(rest);
            case "survey" -> new RequestCommands(environment).survey(rest);
            case "provision" -> new RequestCommands(environment).provision(rest);
            case "upgrade" -> new UpgradeCommands(environment).upgrade(rest);
            case "load" -> new SheetCommands(environment).load(rest);
            case "template" -> new SheetCommands(environment).template(rest);
            case "share" -> new CatalogCommands(environment).share(rest);
            case "flow" -> new CatalogCommands(environment).flow(rest);
            case "catalog" -> new CatalogCommands(environment).catalog(rest);
            case "list" -> lifeCycle.list(rest);
            case "suspend" -> lifeCycle.suspend(rest);
            case "resume" -> lifeCycle.resume(rest);
            case "history" -> lifeCycle.history(rest);
            case "delete" -> lifeCycle.delete(rest);
            case "export" -> lifeCycle.export(rest);
            case "import" -> lifeCycle.importArchive(rest);
            default -> throw new TenantAdminException(USAGE);
        }
    }
}
