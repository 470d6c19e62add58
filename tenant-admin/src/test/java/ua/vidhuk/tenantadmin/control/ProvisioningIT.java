package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.tenantadmin.entity.TenantFile;

class ProvisioningIT {

    private static final int STEPS = 6;

    private static AdminDatabase database;
    private static TenantSchemas schemas;
    private static Map<String, List<String>> whole;
    private static TenantFile model;

    @BeforeAll
    static void makeTheModel() throws SQLException {
        database = new AdminDatabase();
        schemas = database.schemas();
        model = new TenantFileReader().read(Path.of("../deployment/sample/tenants/brovary.json"));
        provisioning(new MemoryDirectory()).run(model, step -> {});
        whole = database.rows("brovary");
        assertThat(whole.get("catalog_category")).isNotEmpty();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aRunThatWasKilledAfterAStepIsFinishedByTheNext(int last) throws SQLException {
        var file = named("killed-" + last);
        var directory = new MemoryDirectory();
        var steps = List.copyOf(provisioning(directory).steps(file).values());
        assertThat(steps).hasSize(STEPS);

        for (int step = 0; step <= last; step++) {
            steps.get(step).run();
        }
        provisioning(directory).run(file, step -> {});

        assertIsWhole(file, directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "schema", "content", "organization", "staff", "live"})
    void aRunThatWasKilledAfterItNotedAStepIsFinishedByTheNext(String last) throws SQLException {
        var file = named("noted-" + last);
        var directory = new MemoryDirectory();

        assertThatThrownBy(() -> provisioning(directory).run(file, step -> {
                    if (step.equals(last)) {
                        throw new Killed();
                    }
                }))
                .isInstanceOf(Killed.class);
        assertThat(provisioning(directory).done(file.slug())).contains(last);
        provisioning(directory).run(file, step -> {});

        assertIsWhole(file, directory);
    }

    @Test
    void aTenantIsNotServedBeforeItIsWhole() throws SQLException {
        var file = named("unserved");
        var states = new java.util.ArrayList<String>();
        provisioning(new MemoryDirectory())
                .run(
                        file,
                        step -> states.add(
                                new TenantList(database.owner()).isServed("unserved") ? "served" : "not yet"));

        assertThat(states).containsExactly("not yet", "not yet", "not yet", "not yet", "not yet", "served");
    }

    @Test
    void whoIsSuspendedTakesNoFileAndIsToldTheWayOut() throws SQLException {
        var file = named("asleep");
        provisioning(new MemoryDirectory()).run(file, step -> {});
        database.execute("update platform.tenant set state = 'suspended' where slug = 'asleep'");

        assertThatThrownBy(() -> provisioning(new MemoryDirectory()).run(file, step -> {}))
                .hasMessageContaining("asleep is suspended; nothing was changed. ./vidhuk tenant resume asleep");

        assertThat(state("asleep")).isEqualTo("suspended");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openapi",
                "health",
                "metrics",
                "assets",
                "login",
                "logout",
                "ping",
                "api",
                "error",
                "petitions",
                "follow",
                "report",
                "workspace",
                "open311"
            })
    void refusesASlugThatWouldShadowThePlatformsOwnAddresses(String slug) throws SQLException {
        assertThatThrownBy(() -> provisioning(new MemoryDirectory()).run(named(slug), step -> {}))
                .hasMessageContaining("the platform's own addresses begin with this slug");
        assertThat(database.read("select slug from platform.tenant where slug = '" + slug + "'"))
                .isEmpty();
    }

    private static void assertIsWhole(TenantFile file, MemoryDirectory directory) throws SQLException {
        assertThat(database.rows(file.slug())).isEqualTo(whole);
        assertThat(state(file.slug())).isEqualTo("active");
        assertThat(directory.members().get(file.slug())).hasSize(model.staff().size());
        assertThat(directory.roles()).hasSize(model.staff().size());
        assertThat(provisioning(directory).done(file.slug())).hasSize(STEPS);
    }

    private static String state(String slug) throws SQLException {
        return database.read("select state from platform.tenant where slug = '" + slug + "'")
                .getFirst();
    }

    private static Provisioning provisioning(IdentityDirectory directory) {
        return new Provisioning(database.owner(), schemas, Optional.of(directory), "");
    }

    private static TenantFile named(String slug) {
        return new TenantFile(
                slug,
                model.kind(),
                model.jurisdiction(),
                model.timeZone(),
                null,
                null,
                model.registrationPrefix(),
                model.languages(),
                model.names(),
                model.officeNames(),
                model.accent(),
                model.contacts(),
                model.categories(),
                model.enterprises(),
                model.streets(),
                model.staff(),
                model.petitionCharter(),
                model.extent());
    }
}
