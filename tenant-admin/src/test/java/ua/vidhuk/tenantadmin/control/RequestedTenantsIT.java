package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.tenantadmin.entity.Hromada;

/** What was approved becomes one whole tenant, however often the run that makes it is killed. */
class RequestedTenantsIT {

    private static final List<String> STEPS = List.of("registry", "schema", "content", "organization", "staff", "live");

    private static AdminDatabase database;
    private static Map<String, List<String>> whole;

    private MemoryDirectory directory;

    @BeforeAll
    static void makeTheModel() throws SQLException {
        database = new AdminDatabase();
        approved("model");
        new RequestedTenants(database.owner(), () -> provisioning(new MemoryDirectory())).takeUp(said -> {});
        whole = named(database.rows("model"), "model");
        assertThat(whole.get("identity_staff")).hasSize(1);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        directory = new MemoryDirectory();
        database.execute("delete from platform.onboarding_request where state = 'approved'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "schema", "content", "organization", "staff", "live"})
    void aRunThatWasKilledBehindAStepIsFinishedByTheNext(String last) throws SQLException {
        String slug = "behind-" + last;
        approved(slug);

        assertThatThrownBy(() -> takeUp(directory, said -> killAt(said, slug + ": " + last)))
                .isInstanceOf(KillingDirectory.Killed.class);
        assertThat(stateOf(slug)).isEqualTo("approved");
        takeUp(directory, said -> {});

        assertIsWhole(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organization", "user"})
    void aRunThatWasKilledInsideAStepIsFinishedByTheNext(String inside) throws SQLException {
        String slug = "inside-" + inside;
        approved(slug);

        assertThatThrownBy(() -> takeUp(new KillingDirectory(directory, inside), said -> {}))
                .isInstanceOf(KillingDirectory.Killed.class);
        takeUp(directory, said -> {});

        assertIsWhole(slug);
    }

    @Test
    void aRunThatWasKilledWithTheSlugTakenIsFinishedByTheNext() throws SQLException {
        approved("taken-only");
        new TenantWriter(database.owner())
                .reserve(
                        new NewTenant("taken-only", Map.of("--name", "Громада taken-only")).file(),
                        reserved -> reserved.change(
                                "insert into platform.tenant_step (slug, step, done_at) select 'taken-only', 'request ' || id,"
                                        + " now() from platform.onboarding_request where slug = 'taken-only'"));
        takeUp(directory, said -> {});

        assertIsWhole("taken-only");
    }

    @Test
    void whoIsFinishedButNotNotedKeepsWhatTheAdministratorChangedMeanwhile() throws SQLException {
        approved("changed");
        assertThatThrownBy(() -> takeUp(directory, said -> killAt(said, "changed: live")))
                .isInstanceOf(KillingDirectory.Killed.class);
        database.execute("update platform.tenant set accent = '#123456' where slug = 'changed'");

        takeUp(directory, said -> {});

        assertThat(stateOf("changed")).isEqualTo("built");
        assertThat(database.read("select accent from platform.tenant where slug = 'changed'"))
                .containsExactly("#123456");
    }

    @Test
    void takesNobodyElsesTenant() throws SQLException {
        provisioning(new MemoryDirectory())
                .run(new NewTenant("theirs", Map.of("--name", "Чужа громада")).file(), step -> {});
        approved("theirs");
        var said = new ArrayList<String>();

        takeUp(directory, said::add);

        assertThat(said).singleElement().asString().contains("There is another tenant theirs");
        assertThat(stateOf("theirs")).isEqualTo("approved");
        assertThat(database.read("select names ->> 'uk' from platform.tenant where slug = 'theirs'"))
                .containsExactly("Чужа громада");
        assertThat(directory.members()).isEmpty();
        assertThat(database.read("select failure from platform.onboarding_request where slug = 'theirs'"))
                .first()
                .asString()
                .contains("refuse this one");
    }

    @Test
    void whatFailsIsTriedAgainAfterAMinuteAndHoldsUpNobody() throws SQLException {
        approved("unlucky");
        approved("lucky");
        var killing = new MemoryDirectory() {
            @Override
            public String ensureOrganization(String slug, String name) {
                if (slug.equals("unlucky")) {
                    throw new TenantAdminException("Keycloak does not answer");
                }
                return super.ensureOrganization(slug, name);
            }
        };

        takeUp(killing, said -> {});
        takeUp(directory, said -> {});

        assertThat(stateOf("lucky")).isEqualTo("built");
        assertThat(stateOf("unlucky")).isEqualTo("approved");
        database.execute("update platform.onboarding_request set next_attempt_at = now() where slug = 'unlucky'");
        takeUp(directory, said -> {});
        assertIsWhole("unlucky");
    }

    @Test
    void ofTwoRunsAtOnceOneMakesTheTenant() throws SQLException {
        approved("once");
        var second = new ArrayList<String>();

        takeUp(directory, said -> {
            if (said.equals("once: schema")) {
                takeUp(directory, second::add);
            }
        });

        assertThat(second).isEmpty();
        assertIsWhole("once");
    }

    @Test
    void aTenantThatWasRequestedIsNotPublicBeforeItIsOpened() throws SQLException {
        approved("closed");
        takeUp(directory, said -> {});

        assertThat(database.read("select slug from platform.tenant where opened_at is null"))
                .contains("closed");
    }

    @Test
    void theCodifierIsLoadedAgainWithoutLosingWhatWasAskedFor() throws SQLException {
        var one = new Hromada("andriivska", "UA01020010000048857", "Андріївська", "сільська", "Київська");
        var two = new Hromada("borshchivska", "UA01020030000085835", "Борщівська", "міська", "Київська");
        new CodifierLoad(database.owner()).run(List.of(one));
        new CodifierLoad(database.owner()).run(List.of(two));

        assertThat(database.read("select name from platform.codifier_hromada")).containsExactly("Борщівська");
        assertThatThrownBy(() -> new CodifierLoad(database.owner()).run(List.of()))
                .hasMessageContaining("nothing was changed");
    }

    private void assertIsWhole(String slug) throws SQLException {
        assertThat(stateOf(slug)).isEqualTo("built");
        assertThat(named(database.rows(slug), slug)).isEqualTo(whole);
        assertThat(database.read("select state from platform.tenant where slug = '" + slug + "'"))
                .containsExactly("active");
        assertThat(directory.members().get(slug)).containsExactly(slug + "-admin");
        assertThat(directory.roles().get(slug + "-admin")).containsExactly("tenant-admin");
        assertThat(provisioning(directory).done(slug)).containsAll(STEPS).hasSize(STEPS.size() + 1);
    }

    private static void takeUp(IdentityDirectory identity, Consumer<String> said) {
        new RequestedTenants(database.owner(), () -> provisioning(identity)).takeUp(said);
    }

    private static void killAt(String said, String point) {
        if (said.equals(point)) {
            throw new KillingDirectory.Killed();
        }
    }

    private static Provisioning provisioning(IdentityDirectory identity) {
        return new Provisioning(database.owner(), database.schemas(), Optional.of(identity), "");
    }

    private static String stateOf(String slug) throws SQLException {
        return database.read("select state from platform.onboarding_request where slug = '" + slug + "'")
                .getFirst();
    }

    /** Rows without the one word in which tenants made alike differ. */
    private static Map<String, List<String>> named(Map<String, List<String>> rows, String slug) {
        rows.replaceAll((table, lines) ->
                lines.stream().map(line -> line.replace(slug, "SLUG")).toList());
        return rows;
    }

    private static void approved(String slug) throws SQLException {
        var id = UUID.randomUUID();
        database.execute(
                """
                insert into platform.onboarding_request (id, submission_key, state, place, contact_name, position, email,
                  language, token_hash, token_until, created_at, confirmed_at, decided_at, decided_by, slug)
                values ('%1$s', '%1$s', 'approved', 'Громада %2$s', 'Олена Коваль', 'секретар', 'rada@%2$s.example', 'uk', '%1$s',
                  now(), now(), now(), now(), 'platform-admin', '%2$s')"""
                        .formatted(id, slug));
    }
}
