package ua.vidhuk.liquibase.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.liquibase.entity.UpgradeOutcome;
import ua.vidhuk.liquibase.entity.UpgradeReport;

/** An upgrade of many schemas, several at a time, each lane with a connection of its own. */
final class SchemaUpgrade {

    /** A backend remembers what it met of each schema for as long as it lives, so it does not live for all of them. */
    private static final int SCHEMAS_PER_CONNECTION = 100;

    private final DataSource owner;
    private final TenantSchemas schemas;
    private final Collection<UpgradeOutcome> outcomes = new ConcurrentLinkedQueue<>();

    SchemaUpgrade(DataSource owner, TenantSchemas schemas) {
        this.owner = owner;
        this.schemas = schemas;
    }

    UpgradeReport run(List<SchemaName> all, int lanes) {
        var waiting = new ConcurrentLinkedQueue<>(all);
        try (var executor = Executors.newFixedThreadPool(lanes)) {
            var running = new ArrayList<Future<Void>>();
            for (int lane = 0; lane < lanes; lane++) {
                running.add(executor.submit((Callable<Void>) () -> drain(waiting)));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new SchemaException("the upgrade was broken off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SchemaException("the upgrade was broken off", e);
        }
        return new UpgradeReport(List.copyOf(outcomes));
    }

    private Void drain(ConcurrentLinkedQueue<SchemaName> waiting) throws SQLException {
        while (!waiting.isEmpty()) {
            try (Connection connection = owner.getConnection()) {
                for (int i = 0; i < SCHEMAS_PER_CONNECTION && !connection.isClosed(); i++) {
                    var schema = waiting.poll();
                    if (schema == null) {
                        return null;
                    }
                    upgrade(connection, schema).ifPresent(outcomes::add);
                }
            }
        }
        return null;
    }

    /** Nothing for a schema that was deleted since the upgrade began. */
    private Optional<UpgradeOutcome> upgrade(Connection connection, SchemaName schema) {
        long began = System.nanoTime();
        int changeSets = 0;
        String failure = null;
        try {
            var ran = schemas.upgradeIfThere(connection, schema);
            if (ran.isEmpty()) {
                return Optional.empty();
            }
            changeSets = ran.getAsInt();
        } catch (SQLException | IllegalStateException e) {
            failure = e.getMessage();
        }
        return Optional.of(
                new UpgradeOutcome(schema, changeSets, Duration.ofNanos(System.nanoTime() - began), failure));
    }
}
