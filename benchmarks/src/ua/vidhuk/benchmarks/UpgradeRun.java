package ua.vidhuk.benchmarks;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vidhuk.liquibase.control.PlainWay;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.liquibase.entity.SchemaName;

/**
 * {@code UpgradeRun URL USER PASSWORD}: runs in a process of its own, whose class path has one change set more. Prints the
 * seconds that Liquibase needs for a schema, one after another on some, and the seconds for all schemas by our way.
 */
final class UpgradeRun {

    private static final int PLAIN = 20;
    private static final int LANES = 2;
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private UpgradeRun() {}

    public static void main(String[] arguments) {
        LIQUIBASE.setLevel(Level.WARNING);
        var owner = new PlatformOwner(arguments[0], arguments[1], arguments[2]);
        var schemas = new TenantSchemas(owner.database());
        List<SchemaName> all = schemas.all();
        PlainWay.ensure(owner.database(), all.getFirst());
        long begin = System.nanoTime();
        all.subList(1, PLAIN + 1).forEach(schema -> PlainWay.ensure(owner.database(), schema));
        System.out.println((System.nanoTime() - begin) / 1e9 / PLAIN);
        begin = System.nanoTime();
        var report = schemas.upgradeAll(LANES);
        System.out.println((System.nanoTime() - begin) / 1e9);
        if (!report.failures().isEmpty() || report.upgraded().size() != all.size() - PLAIN - 1) {
            throw new IllegalStateException(report.failures() + " failed, " + report.upgraded().size() + " upgraded");
        }
        System.out.println(report.upgraded().size());
    }
}
