package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.liquibase.entity.SchemaName;

class LifeCycleIT {

    private static final MemoryDirectory DIRECTORY = new MemoryDirectory();

    private static AdminDatabase database;
    private static TenantSchemas schemas;

    private final FixedClock clock = new FixedClock();
    private final LifeCycle lifeCycle = new LifeCycle(database.owner(), clock, "Ганна");

    @BeforeAll
    static void start() {
        database = new AdminDatabase();
        schemas = database.schemas();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void suspendsAndResumes() throws SQLException {
        create("sleepy");
        lifeCycle.suspend("sleepy");
        lifeCycle.suspend("sleepy");
        assertThat(state("sleepy")).isEqualTo("suspended");
        lifeCycle.resume("sleepy");
        assertThat(state("sleepy")).isEqualTo("active");
        assertThatThrownBy(() -> lifeCycle.suspend("nobody")).hasMessage("There is no tenant nobody.");
    }

    @Test
    void remembersEveryChangeOfASettingAndWhoMadeIt() throws SQLException {
        create("curious");
        lifeCycle.suspend("curious");
        database.execute("update platform.tenant set accent = '#1b6e3c' where slug = 'curious'");
        database.execute("update platform.tenant set accent = '#1b6e3c', changed_at = now() where slug = 'curious'");

        var history = lifeCycle.history("curious");
        assertThat(history.stream().skip(history.size() - 2))
                .extracting(
                        LifeCycle.Change::changedBy,
                        LifeCycle.Change::field,
                        LifeCycle.Change::before,
                        LifeCycle.Change::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ганна", "state", "\"active\"", "\"suspended\""),
                        org.assertj.core.groups.Tuple.tuple("postgres", "accent", "\"#206bc4\"", "\"#1b6e3c\""));
    }

    @Test
    void deletesOnlyAfterTheDelayAndProvesIt() throws Exception {
        create("leaving");
        create("staying");
        lifeCycle.leave("leaving", Duration.ofDays(30));
        assertThat(state("leaving")).isEqualTo("leaving");
        assertThat(lifeCycle.due()).isEmpty();
        assertThatThrownBy(() -> deletion().delete("leaving")).hasMessageContaining("its delay is not over");
        assertThatThrownBy(() -> deletion().delete("staying")).hasMessageContaining("is not leaving");

        clock.pass(Duration.ofDays(31));
        assertThat(lifeCycle.due()).containsExactly("leaving");
        var proof = new ObjectMapper().readTree(deletion().delete("leaving"));

        assertThat(proof.path("rowsBefore").path("catalog_category").asInt()).isOne();
        assertThat(proof.path("absent").toString())
                .isEqualTo("{\"schema\":true,\"role\":true,\"registry\":true,\"organization\":true}");
        assertThat(schemas.all()).doesNotContain(SchemaName.ofSlug("leaving")).contains(SchemaName.ofSlug("staying"));
        assertThat(database.read("select rolname from pg_roles where rolname = 't_leaving'"))
                .isEmpty();
        assertThat(DIRECTORY.hasOrganization("leaving")).isFalse();
        assertThat(DIRECTORY.roles()).doesNotContainKey("leaving-admin").containsKey("staying-admin");
        assertThat(lifeCycle.history("leaving"))
                .as("settings history outlives the tenant")
                .isNotEmpty();
    }

    @Test
    void whoAskedForATenantIsForgottenWithItAndTheAddressIsFreeAgain() throws Exception {
        create("asked");
        database.execute(
                """
                insert into platform.onboarding_request (id, submission_key, state, place, contact_name, position, email, language,
                  token_hash, token_until, created_at, confirmed_at, slug)
                values (gen_random_uuid(), gen_random_uuid(), 'ready', 'Громада', 'Олена Коваль', 'секретар', 'rada@asked.example',
                  'uk', 'hash', now(), now(), now(), 'asked')""");
        database.execute(
                """
                insert into platform.message (id, event_id, template, subject_id, recipient, language, title, body, created_at)
                select gen_random_uuid(), id, 'x', id, email, 'uk', 'x', 'Вітаємо, Олена Коваль!', now()
                from platform.onboarding_request where slug = 'asked'""");
        lifeCycle.leave("asked", Duration.ZERO);
        deletion().delete("asked");

        assertThat(database.read("select place from platform.onboarding_request where slug = 'asked'"))
                .isEmpty();
        assertThat(database.read("select body from platform.message where recipient = 'rada@asked.example'"))
                .isEmpty();
    }

    @Test
    void aDeletionThatWasKilledIsFinishedByTheNextAndStillKnowsWhatThereWas() throws Exception {
        create("half");
        lifeCycle.leave("half", Duration.ZERO);
        var dying = new TenantDeletion(database.owner(), schemas, Optional.of(MeetingDirectory.killed()), clock);
        assertThatThrownBy(() -> dying.delete("half")).hasMessage("killed");
        schemas.drop(SchemaName.ofSlug("half"));

        var proof = new ObjectMapper().readTree(deletion().delete("half"));

        assertThat(proof.path("rowsBefore").path("catalog_category").asInt()).isOne();
        assertThat(database.read("select slug from platform.tenant where slug = 'half'"))
                .isEmpty();
    }

    @Test
    void aDeletionThatHasBegunIsNeverTakenBack() throws Exception {
        create("begun");
        lifeCycle.leave("begun", Duration.ZERO);
        var dying = new TenantDeletion(database.owner(), schemas, Optional.of(MeetingDirectory.killed()), clock);
        assertThatThrownBy(() -> dying.delete("begun")).hasMessage("killed");

        assertThat(state("begun")).isEqualTo("deleting");
        assertThatThrownBy(() -> lifeCycle.resume("begun")).hasMessageContaining("Nothing takes that back");
        assertThatThrownBy(() -> lifeCycle.leave("begun", Duration.ofDays(9))).hasMessageContaining("is deleting");
        assertThatThrownBy(() -> create("begun")).hasMessageContaining("nothing was changed");
        assertThat(lifeCycle.due()).contains("begun");
        assertThat(deletion().delete("begun")).contains("\"registry\" : true");
    }

    @Test
    void ofTwoDeletionsAtOnceOneGivesWay() throws Exception {
        create("twice");
        lifeCycle.leave("twice", Duration.ZERO);
        var second = new TenantDeletion(
                database.owner(),
                schemas,
                Optional.of(new MeetingDirectory(() -> deletion().delete("twice"))),
                clock);
        assertThatThrownBy(() -> second.delete("twice")).hasMessageContaining("by another run");
        deletion().delete("twice");
        assertThat(database.read("select proof_sha256 from platform.tenant_deletion where slug = 'twice'"))
                .hasSize(1)
                .doesNotContainNull();
    }

    @Test
    void whoLeavesHalfMadeComesBackHalfMadeAndCanBeDeletedWithoutASchema() throws Exception {
        new TenantWriter(database.owner())
                .reserve(new NewTenant("halfmade", Map.of("--name", "Тихівська громада")).file());
        lifeCycle.leave("halfmade", Duration.ZERO);
        lifeCycle.leave("halfmade", Duration.ZERO);
        assertThat(lifeCycle.resume("halfmade")).isEqualTo("provisioning");
        lifeCycle.leave("halfmade", Duration.ZERO);
        assertThat(deletion().delete("halfmade")).contains("\"rowsBefore\" : { }");
    }

    @Test
    void aProofWithoutTheIdentityProviderSaysSo() throws SQLException {
        create("unasked");
        lifeCycle.leave("unasked", Duration.ZERO);
        assertThat(new TenantDeletion(database.owner(), schemas, Optional.empty(), clock).delete("unasked"))
                .contains("accounts may be there still");
    }

    @Test
    void eachProofNamesTheHashOfTheOneBefore() throws Exception {
        clock.pass(Duration.ofDays(1000)); // later than what the other tests delete
        for (String slug : List.of("first", "second")) {
            create(slug);
            lifeCycle.leave(slug, Duration.ZERO);
            deletion().delete(slug);
            clock.pass(Duration.ofSeconds(1));
        }
        var hash = database.read("select proof_sha256 from platform.tenant_deletion where slug = 'first'")
                .getFirst();
        assertThat(
                        database.read(
                                "select encode(sha256(convert_to(proof, 'UTF8')), 'hex') from platform.tenant_deletion where slug = 'first'"))
                .containsExactly(hash);
        assertThat(database.read(
                        "select proof::jsonb ->> 'proofBefore' from platform.tenant_deletion where slug = 'second'"))
                .containsExactly(hash);
    }

    @Test
    void whoWantsToLeaveCanBeTakenBack() throws SQLException {
        create("undecided");
        lifeCycle.leave("undecided", Duration.ofDays(1));
        lifeCycle.resume("undecided");
        clock.pass(Duration.ofDays(2));
        assertThat(lifeCycle.due()).doesNotContain("undecided");
        assertThat(state("undecided")).isEqualTo("active");
    }

    private TenantDeletion deletion() {
        return new TenantDeletion(database.owner(), schemas, Optional.of(DIRECTORY), clock);
    }

    private static void create(String slug) {
        var tenant = new NewTenant(slug, Map.of("--name", "Тихівська громада", "--admin", slug + "@tykhivka.example"));
        new Provisioning(database.owner(), schemas, Optional.of(DIRECTORY), "").run(tenant.file(), step -> {});
    }

    private static String state(String slug) throws SQLException {
        return database.read("select state from platform.tenant where slug = '" + slug + "'")
                .getFirst();
    }
}
