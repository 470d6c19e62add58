package ua.vidhuk.tenantadmin.boundary;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import ua.vidhuk.tenantadmin.control.CodifierLoad;
import ua.vidhuk.tenantadmin.control.HromadaList;
import ua.vidhuk.tenantadmin.control.RequestedFlow;
import ua.vidhuk.tenantadmin.control.RequestedSheets;
import ua.vidhuk.tenantadmin.control.RequestedTenants;
import ua.vidhuk.tenantadmin.control.SqlFailure;
import ua.vidhuk.tenantadmin.control.TenantAdminException;
import ua.vidhuk.tenantadmin.control.TenantSurvey;

/** {@code codifier load}, {@code tenant provision} and {@code tenant survey}. */
record RequestCommands(AdminEnvironment environment) {

    /** Approvals are called out; what is tried again is not, and is found after this. */
    private static final Duration ROUND = Duration.ofSeconds(15);

    private static final Duration BETWEEN_SURVEYS = Duration.ofMinutes(10);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(3);

    void loadCodifier(List<String> rest) {
        var file = Path.of(Arguments.of(rest, Set.of()).words(1).word(0, "file"));
        var hromadas = HromadaList.read(file);
        new CodifierLoad(environment.database()).run(hromadas);
        environment.say(hromadas.size() + " hromadas of the codifier can be picked");
    }

    /** Makes what was approved; with {@code --watch} until the process is ended. */
    void provision(List<String> rest) {
        boolean watch = Arguments.of(rest, Set.of("--watch")).words(0).has("--watch");
        if (!watch) {
            takeUp();
            return;
        }
        environment.say("waits for requests that are approved");
        while (!Thread.currentThread().isInterrupted()) {
            try {
                listen();
            } catch (SQLException | TenantAdminException e) {
                environment.say("goes on in a moment: " + SqlFailure.words(e));
                LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
            }
        }
    }

    /** Looks into every tenant for the platform's page. */
    void survey(List<String> rest) {
        Arguments.of(rest, Set.of()).words(0);
        environment.say(new TenantSurvey(environment.database()).run() + " tenants surveyed");
    }

    private void listen() throws SQLException {
        try (var connection = environment.database().getConnection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("listen vidhuk_provisioning");
            }
            Instant next = Instant.MIN;
            while (!Thread.currentThread().isInterrupted()) {
                takeUp();
                Instant now = environment.clock().instant();
                if (now.isAfter(next)) {
                    new TenantSurvey(environment.database()).run();
                    next = now.plus(BETWEEN_SURVEYS);
                }
                connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(ROUND.toMillis()));
            }
        }
    }

    private void takeUp() {
        new RequestedTenants(environment.database(), () -> environment.creation(true)).takeUp(environment::say);
        new RequestedSheets(environment.database(), environment.identity()).takeUp(environment::say);
        new RequestedFlow(environment.database()).takeUp(environment::say);
    }
}
