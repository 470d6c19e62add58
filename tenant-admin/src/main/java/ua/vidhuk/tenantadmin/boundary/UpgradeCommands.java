package ua.vidhuk.tenantadmin.boundary;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import ua.vidhuk.liquibase.control.PlatformMigration;
import ua.vidhuk.liquibase.entity.ReservedSlugs;
import ua.vidhuk.liquibase.entity.UpgradeReport;
import ua.vidhuk.tenantadmin.control.TenantAdminException;
import ua.vidhuk.tenantadmin.control.TenantList;

/** {@code migrate} and {@code tenant upgrade}. */
record UpgradeCommands(AdminEnvironment environment) {

    private static final int LANES = 2;

    /** A tenant that cannot be upgraded is named, and is no reason to keep the others from working. */
    void migrate() {
        var began = environment.clock().instant();
        new PlatformMigration(environment.database()).run(environment.required("DB_PASSWORD"));
        sayWhoHidesThePlatform();
        var report = upgraded(LANES);
        environment.say(
                "platform and " + (report.outcomes().size() - report.failures().size())
                        + " tenants are at the newest change set, "
                        + Duration.between(began, environment.clock().instant()).toMillis() + " ms");
    }

    void upgrade(List<String> rest) {
        var report = upgraded(Arguments.of(rest, Set.of("--lanes")).words(0).number("--lanes", LANES, 1));
        environment.say(report.upgraded().size() + " tenants upgraded, " + report.current()
                + " were at the newest change set, " + report.failures().size() + " failed");
        if (!report.failures().isEmpty()) {
            throw new TenantAdminException("These stayed whole at their old version; run the command again: "
                    + report.failures().stream()
                            .map(each -> each.schema().value())
                            .toList());
        }
    }

    /** A name may come to be the platform's own when a tenant has it already. */
    private void sayWhoHidesThePlatform() {
        new TenantList(environment.database())
                .slugs().stream()
                        .filter(ReservedSlugs::contains)
                        .forEach(slug ->
                                environment.say(slug + ": hides pages of the platform that begin with this name;"
                                        + " give it a host name of its own, see docs/operations.md"));
    }

    private UpgradeReport upgraded(int lanes) {
        var report = environment.schemas().upgradeAll(lanes);
        report.upgraded()
                .forEach(each -> environment.say(each.schema() + ": " + each.changeSets() + " change sets, "
                        + each.took().toMillis() + " ms"));
        report.failures()
                .forEach(each ->
                        environment.say(each.schema() + ": FAILED, stays at its old version: " + each.failure()));
        return report;
    }
}
