package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.vidhuk.tenantadmin.entity.StaffEntry;

/** What comes with a tenant into another installation, what stays behind, and what is said of it. */
class ArchiveArrivalIT {

    private static AdminDatabase here;
    private static Path folder;

    private AdminDatabase there;

    @TempDir
    Path temporary;

    @BeforeAll
    static void fill(@TempDir Path shared) {
        folder = shared;
        here = new AdminDatabase();
        var file = new TenantFileReader().read(Path.of("../deployment/sample/tenants/brovary.json"));
        new Provisioning(here.owner(), here.schemas(), Optional.of(new MemoryDirectory()), "").run(file, step -> {});
        new TenantExport(here.owner(), Clock.systemUTC()).write("brovary", folder.resolve("brovary.zip"));
    }

    @BeforeEach
    void another() {
        there = new AdminDatabase();
    }

    @AfterEach
    void close() {
        there.close();
    }

    @AfterAll
    static void stop() {
        here.close();
    }

    @Test
    void bringsTheHistoryTheSuspensionAndNoMailAndSaysWhatIsLost() throws Exception {
        suspendWithMailAndRegion();
        var file = temporary.resolve("suspended.zip");
        new TenantExport(here.owner(), Clock.systemUTC()).write("brovary", file);
        restore();

        var result = new TenantImport(there.owner(), there.schemas(), Optional.of(new MemoryDirectory())).read(file);

        assertThat(result.remarks()).hasSize(2);
        assertThat(result.remarks().toString()).contains("It reported to oblast", "1 messages");
        assertThat(there.read("select state || coalesce(host_name, '') from platform.tenant"))
                .containsExactly("suspended");
        assertThat(there.read("select next_attempt_at::text from t_brovary.message"))
                .containsExactly((String) null);
        assertThat(there.read("select role from platform.tenant_due")).containsExactly("t_brovary");
        var history = "select changed_at || field || changed_by || value_after from platform.tenant_history"
                + " where slug = 'brovary' and field = 'state' order by id limit 2";
        assertThat(there.read(history)).isEqualTo(here.read(history)).hasSize(2);
    }

    private static void suspendWithMailAndRegion() throws SQLException {
        here.execute("update platform.tenant set state = 'suspended', host_name = 'x.example' where slug = 'brovary'");
        here.execute(
                "insert into platform.tenant select (jsonb_populate_record(null::platform.tenant, to_jsonb(t)"
                        + " || '{\"slug\": \"oblast\", \"codifier_code\": null, \"host_name\": null}')).* from platform.tenant t");
        here.execute("update platform.tenant set region = 'oblast' where slug = 'brovary'");
        here.execute(
                "insert into t_brovary.message (id, event_id, template, subject_id, recipient, language, title, body,"
                        + " created_at, next_attempt_at) select gen_random_uuid(), gen_random_uuid(), 'x', gen_random_uuid(),"
                        + " 'x@x.example', 'uk', 'x', 'x', now(), now()");
    }

    private static void restore() throws SQLException {
        here.execute(
                "update platform.tenant set state = 'active', host_name = null, region = null where slug = 'brovary'");
        here.execute("delete from platform.tenant where slug = 'oblast'");
        here.execute("delete from t_brovary.message");
    }

    @Test
    void anAccountOfSomebodyElseIsLeftAsItIsAndNamed() throws Exception {
        var directory = new MemoryDirectory();
        directory.ensureOrganization("elsewhere", "Деінде");
        directory.ensureUser(
                new StaffEntry("two-cities", "Хтось", "t@x.example", List.of("operator"), null), "", "elsewhere");
        var result = new TenantImport(there.owner(), there.schemas(), Optional.of(directory))
                .read(folder.resolve("brovary.zip"));
        assertThat(result.remarks()).hasSize(1);
        assertThat(result.remarks().getFirst()).contains("[two-cities]");
        assertThat(directory.members().get("brovary"))
                .contains("brovary-operator")
                .doesNotContain("two-cities");
    }

    @Test
    void anArchiveIsReadableByItsOwnerAloneAndAFailedOneIsGone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("brovary.zip"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> new TenantExport(here.owner(), Clock.systemUTC())
                        .write("nobody", temporary.resolve("nobody.zip")))
                .hasMessageContaining("There is no tenant nobody");
        here.execute(
                "insert into platform.tenant select (jsonb_populate_record(null::platform.tenant, to_jsonb(t)"
                        + " || '{\"slug\": \"unmade\", \"codifier_code\": null}')).* from platform.tenant t where slug = 'brovary'");
        assertThatThrownBy(() -> new TenantExport(here.owner(), Clock.systemUTC())
                        .write("unmade", temporary.resolve("unmade.zip")))
                .isInstanceOf(TenantAdminException.class);
        here.execute("delete from platform.tenant where slug = 'unmade'");
        try (var files = Files.list(temporary)) {
            assertThat(files).isEmpty();
        }
    }
}
