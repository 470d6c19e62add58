package ua.vidhuk.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.liquibase.control.PlainWay;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.control.NewTenant;
import ua.vidhuk.tenantadmin.control.Provisioning;
import ua.vidhuk.tenantadmin.control.ReusedConnection;
import ua.vidhuk.tenantadmin.entity.Hromada;

/**
 * Creates tenants as the command line does, all but Keycloak, one after the other, and times each from its first statement
 * to its last commit. What Java does in between is in the times too.
 */
final class TenantCreation implements AutoCloseable {

    private final PlatformOwner owner;
    private final ReusedConnection connection;
    private final Provisioning provisioning;
    private final List<Double> milliseconds = new ArrayList<>();

    TenantCreation(PlatformOwner owner) {
        this.owner = owner;
        connection = new ReusedConnection(owner.database());
        provisioning = new Provisioning(connection, new TenantSchemas(connection), Optional.empty(), "");
    }

    /** Creates some and drops them again, so that what is measured is not the warming up of the program. */
    void warmUp(int tenants) throws SQLException {
        for (int i = 0; i < tenants; i++) {
            create(new Hromada("warm-up-" + i, null, "Розігріта", "сільська", "Ніде"));
        }
        var schemas = new TenantSchemas(owner.database());
        for (int i = 0; i < tenants; i++) {
            schemas.drop(SchemaName.ofSlug("warm-up-" + i));
        }
        owner.execute("delete from platform.tenant where slug like 'warm-up-%'");
        milliseconds.clear();
    }

    void create(List<Hromada> hromadas) {
        hromadas.forEach(this::create);
    }

    private void create(Hromada hromada) {
        var file = new NewTenant(hromada.slug(), java.util.Map.of("--name", hromada.name() + " громада")).file();
        long begin = System.nanoTime();
        provisioning.run(file, step -> {});
        milliseconds.add((System.nanoTime() - begin) / 1e6);
    }

    /** The schema alone, made by Liquibase, the median of so many after one that is not counted. */
    double plainSchema(int times) {
        var median = new Median();
        for (int i = 0; i <= times; i++) {
            long begin = System.nanoTime();
            PlainWay.ensure(owner.database(), SchemaName.ofSlug("plain-" + i));
            if (i > 0) {
                median.add((System.nanoTime() - begin) / 1e6);
            }
        }
        var schemas = new TenantSchemas(owner.database());
        for (int i = 0; i <= times; i++) {
            schemas.drop(SchemaName.ofSlug("plain-" + i));
        }
        return median.value();
    }

    /** Median of those that were created from one place on to another. */
    double median(int from, int to) {
        var median = new Median();
        milliseconds.subList(from, to).forEach(median::add);
        return median.value();
    }

    int created() {
        return milliseconds.size();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
