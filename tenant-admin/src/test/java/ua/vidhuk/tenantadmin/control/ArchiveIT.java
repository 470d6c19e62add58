package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.vidhuk.tenantadmin.entity.ArchiveEntry;
import ua.vidhuk.tenantadmin.entity.ArchiveManifest;

/** What is exported from one installation and imported into another is the same there. */
class ArchiveIT {

    /** Something in every kind of column: identity, null, JSON, bytes, quotes, line ends, a row that refers to a later one. */
    private static final String LIFE =
            """
            set search_path = t_brovary;
            insert into catalog_category (id, code, names, ordinal, parent_id) values
              ('ffffffff-0000-7000-8000-000000000001', 'later-parent', '{"uk": "Батьківська"}', 98, null),
              ('00000000-0000-7000-8000-000000000001', 'early-child', '{"uk": "Дитяча"}', 99, 'ffffffff-0000-7000-8000-000000000001');
            insert into coat_of_arms values (gen_random_uuid(), md5('герб'), '\\x89504e47', 'хтось', now());
            insert into appeal_number values (2026, 1);
            insert into appeal (id, number_year, number_sequence, registration_number, channel, language, state, applicant_name, access_code,
              idempotency_digest, registered_at, version)
              values ('01930000-0000-7000-8000-00000000000a', 2026, 1, 'БР-2026-1', 'phone', 'uk', 'in-work', E'О''Ніл "Зоря"\\\\ \\t', 'secret',
              '\\x00ff5c', '2026-11-22 10:00:00.123456+02', 1);
            insert into appeal_question (id, appeal_id, ordinal, category_id, text, latitude, state, priority, registered_at, due_at, version)
              select '01930000-0000-7000-8000-00000000000b', '01930000-0000-7000-8000-00000000000a', 1, id, E'рядок\\nдругий\\u2028', 50.123456789012345,
              'routed', 'normal', now(), now(), 1 from catalog_category where code = 'early-child';
            insert into file_attachment (id, owner_id, stage, name, media_type, size_bytes, sha256, content, uploaded_at)
              select gen_random_uuid(), '01930000-0000-7000-8000-00000000000b', 'before', 'фото ' || n, 'image/jpeg', 300000, sha256(b), b, now()
              from (select n, decode(repeat(md5(n::text), 9375), 'hex') b from generate_series(1, 3) n) x;
            insert into outbox_event (id, aggregate_id, type, payload, occurred_at)
              select gen_random_uuid(), gen_random_uuid(), 'QuestionRouted', '{"a": [1, 2.50, null, "\\u0456"]}', now() from generate_series(1, 5000);
            insert into audit_entry (id, occurred_at, actor, action, subject_kind, subject_id, detail)
              values (gen_random_uuid(), now(), 'хтось', 'saw', 'appeal', 'x', '{}');""";

    private static AdminDatabase here;
    private static Path folder;

    private AdminDatabase there;

    @TempDir
    Path temporary;

    @BeforeAll
    static void fill(@TempDir Path shared) throws SQLException {
        folder = shared;
        here = new AdminDatabase();
        var file = new TenantFileReader().read(Path.of("../deployment/sample/tenants/brovary.json"));
        new Provisioning(here.owner(), here.schemas(), Optional.of(new MemoryDirectory()), "").run(file, step -> {});
        here.execute(LIFE);
        new TenantExport(here.owner(), Clock.systemUTC()).write("brovary", folder.resolve("brovary.zip"));
    }

    @BeforeEach
    void another() {
        there = new AdminDatabase();
    }

    @org.junit.jupiter.api.AfterEach
    void close() {
        there.close();
    }

    @AfterAll
    static void stop() {
        here.close();
    }

    @Test
    void comesBackEqual() throws Exception {
        var directory = new MemoryDirectory();
        var first = read(directory, archive());
        var second =
                new TenantExport(there.owner(), Clock.systemUTC()).write("brovary", temporary.resolve("again.zip"));

        assertThat(contents(second)).isEqualTo(contents(first)).hasSizeGreaterThan(15);
        assertThat(rows(second, "outbox_event")).isEqualTo(5000);
        assertThat(there.rows("brovary")).isEqualTo(here.rows("brovary"));
        assertThat(there.read("select state from platform.tenant")).containsExactly("active");
        assertThat(directory.members().get("brovary"))
                .hasSize(here.read("select id from t_brovary.identity_staff").size());
    }

    @Test
    void numbersItselfOnFromWhereItWas() throws Exception {
        read(new MemoryDirectory(), archive());
        var insert = "insert into t_brovary.outbox_event (id, aggregate_id, type, payload, occurred_at)"
                + " values (gen_random_uuid(), gen_random_uuid(), 'X', '{}', now()) returning sequence::text";
        assertThat(there.read(insert)).containsExactly("5001");
    }

    @Test
    void refusesAnArchiveInWhichOneByteIsChangedAndWritesNothing() throws Exception {
        var copy = Files.copy(archive(), temporary.resolve("copy.zip"));
        try (var zip = FileSystems.newFileSystem(copy)) {
            var table = zip.getPath("/tables/appeal.jsonl");
            Files.writeString(table, Files.readString(table).replace("phone", "email"));
        }
        assertThatThrownBy(() -> read(new MemoryDirectory(), copy))
                .hasMessage("In the archive tables/appeal.jsonl is not what was exported.");
        assertThat(there.read("select slug from platform.tenant")).isEmpty();
        assertThat(there.schemas().all()).isEmpty();
    }

    @Test
    void refusesToWriteOverATenantThatIsThere() throws Exception {
        read(new MemoryDirectory(), archive());
        var other = new TenantExport(there.owner(), Clock.systemUTC());
        other.write("brovary", temporary.resolve("other.zip"));
        assertThatThrownBy(() -> read(new MemoryDirectory(), temporary.resolve("other.zip")))
                .hasMessage("There is a tenant brovary already.");
        assertThatThrownBy(() -> other.write("brovary", temporary.resolve("other.zip")))
                .hasMessageContaining("an archive is never written over");
    }

    @Test
    void refusesAnArchiveOfAnotherVersionNamesWhatDiffersAndLeavesNothing() throws Exception {
        var copy =
                changed(ArchiveManifest.PATH, text -> text.replace("202611220900_create_identity_staff::", "later::"));
        assertThatThrownBy(() -> read(new MemoryDirectory(), copy))
                .hasMessageContaining("of another version")
                .hasMessageContaining(
                        "the first that differs is db/tenant/identity/202611220900_create_identity_staff");
        assertThat(there.read("select slug from platform.tenant")).isEmpty();
        assertThat(there.schemas().all()).isEmpty();
    }

    @Test
    void anImportThatFailsLeavesNeitherRoleNorSchema() throws Exception {
        there.execute("alter table platform.tenant add constraint no_brovary check (slug <> 'brovary')");
        assertThatThrownBy(() -> read(new MemoryDirectory(), archive()))
                .hasMessageContaining("constraint no_brovary")
                .message()
                .doesNotContain("Бровар");
        assertThat(there.schemas().all()).isEmpty();
        assertThat(there.read("select rolname from pg_roles where rolname = 't_brovary'"))
                .isEmpty();
    }

    @Test
    void refusesAnEntryThatIsLongerThanItShouldBe() throws Exception {
        var longer = changed(ArchiveManifest.PATH, text -> text.replaceFirst("\"bytes\" : \\d+", "\"bytes\" : 3"));
        assertThatThrownBy(() -> read(new MemoryDirectory(), longer)).hasMessageContaining("longer than it should be");
    }

    @Test
    void refusesAnArchiveWhoseManifestNamesAnotherTenantThanItsRegistry() throws Exception {
        var other =
                changed(ArchiveManifest.PATH, text -> text.replace("\"slug\" : \"brovary\"", "\"slug\" : \"other\""));
        assertThatThrownBy(() -> read(new MemoryDirectory(), other)).hasMessageContaining("name different tenants");
        assertThat(there.schemas().all()).isEmpty();
    }

    private Path changed(String path, UnaryOperator<String> change) throws IOException {
        var copy = Files.copy(archive(), temporary.resolve("copy.zip"));
        try (var zip = FileSystems.newFileSystem(copy)) {
            var entry = zip.getPath("/" + path);
            Files.writeString(entry, change.apply(Files.readString(entry)));
        }
        return copy;
    }

    @Test
    void anImportThatWasKilledIsFinishedByTheNext() throws Exception {
        var killed = new TenantImport(there.owner(), there.schemas(), Optional.of(MeetingDirectory.killed()));
        assertThatThrownBy(() -> killed.read(archive())).hasMessage("killed");
        assertThat(there.read("select state from platform.tenant")).containsExactly("provisioning");

        var file = new TenantFileReader().read(Path.of("../deployment/sample/tenants/brovary.json"));
        var provisioning = new Provisioning(there.owner(), there.schemas(), Optional.empty(), "");
        assertThatThrownBy(() -> provisioning.run(file, step -> {})).hasMessageContaining("is being imported");

        read(new MemoryDirectory(), archive());

        assertThat(there.read("select state from platform.tenant")).containsExactly("active");
        assertThat(there.rows("brovary")).isEqualTo(here.rows("brovary"));
    }

    private static Path archive() {
        return folder.resolve("brovary.zip");
    }

    private ArchiveManifest read(IdentityDirectory directory, Path file) {
        return new TenantImport(there.owner(), there.schemas(), Optional.of(directory))
                .read(file)
                .manifest();
    }

    /** All but the history of the settings, which begins anew where a tenant arrives. */
    private static List<ArchiveEntry> contents(ArchiveManifest manifest) {
        return manifest.entries().stream()
                .filter(entry -> !entry.path().equals(ArchiveManifest.HISTORY)
                        && !entry.path().equals(ArchiveManifest.REGISTRY))
                .toList();
    }

    private static long rows(ArchiveManifest manifest, String table) {
        return manifest.entries().stream()
                .filter(entry -> entry.path().equals(ArchiveManifest.ofTable(table)))
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
