package ua.vidhuk.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.testing.TestDatabase.BROVARY;
import static ua.vidhuk.testing.TestDatabase.LUTSK;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.files.boundary.TextClaimsFactory;
import ua.vidhuk.files.entity.FileRefusedException;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.FileText;
import ua.vidhuk.files.entity.FilesProblem;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.files.entity.StoredFile;
import ua.vidhuk.files.entity.TextState;
import ua.vidhuk.files.entity.WaitingFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.control.DueTenantsFactory;
import ua.vidhuk.tenancy.control.TenantContext;
import ua.vidhuk.testing.FixedTenants;
import ua.vidhuk.testing.SettableClock;
import ua.vidhuk.testing.TestDatabase;
import ua.vidhuk.testing.TestTransactions;

class FileStoreIT {

    private final TestDatabase database = TestDatabase.get();
    private final TestTransactions transactions = new TestTransactions(database);
    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00.123456Z");
    private final DueTenants due = DueTenantsFactory.due(transactions, new FixedTenants(BROVARY, LUTSK), clock);
    private final FileStore store = FileStoreFactory.store(transactions, due, clock);
    private final TextQueue queue = TextClaimsFactory.queue(transactions, due, clock);
    private final UUID question = UUID.randomUUID();

    @BeforeEach
    void empty() {
        database.asOwner("truncate t_brovary.file_attachment cascade");
    }

    @Test
    void keepsAFileAndGivesItBack() {
        StoredFile stored = add(question, FileStage.BEFORE);

        assertThat(stored.mediaType()).isEqualTo("image/png");
        transactions.inTenant(BROVARY, () -> {
            assertThat(store.listOf(question)).containsExactly(stored);
            assertThat(store.open(stored.id())).hasValueSatisfying(content -> {
                assertThat(content.file()).isEqualTo(stored);
                assertThat(content.bytes()).isEqualTo(Pictures.png());
            });
        });
    }

    @Test
    void listsTheFilesOfManyOwners() {
        var other = UUID.randomUUID();
        var without = UUID.randomUUID();
        StoredFile before = add(question, FileStage.BEFORE);
        StoredFile report = add(other, FileStage.AFTER);

        assertThat(transactions.inTenant(BROVARY, () -> store.listOf(List.of(question, other, without))))
                .containsOnlyKeys(question, other)
                .containsEntry(question, List.of(before))
                .containsEntry(other, List.of(report));
    }

    @Test
    void refusesTheNinthFileOfOnePerson() {
        for (int i = 0; i < FileStore.MOST; i++) {
            add(question, FileStage.BEFORE);
        }

        isOneTooMany(() -> add(question, FileStage.DOCUMENT));
        var colleague = new Actor(ActorKind.STAFF, "brovary-executor", "", Set.of(), null);
        assertThat(transactions.inTenant(BROVARY, () -> store.store(question, picture(FileStage.BEFORE), colleague)))
                .as("of somebody else")
                .isNotNull();
        assertThat(add(UUID.randomUUID(), FileStage.BEFORE)).isNotNull();
    }

    /** However many the applicant sent, and however often it was reported before. */
    @Test
    void takesFortyPhotosOfWhatWasDone() {
        for (int i = 0; i < FileStore.MOST; i++) {
            add(question, FileStage.BEFORE);
        }
        for (int i = 0; i < FileStore.MOST_AFTER; i++) {
            add(question, FileStage.AFTER);
        }

        isOneTooMany(() -> add(question, FileStage.AFTER));
        transactions.inTenant(BROVARY, () -> store.storeTransferred(question, picture(FileStage.BEFORE)));
        assertThat(transactions.inTenant(BROVARY, () -> store.listOf(question)))
                .hasSize(FileStore.MOST + FileStore.MOST_AFTER + 1);
    }

    private static void isOneTooMany(ThrowingCallable adding) {
        assertThatThrownBy(adding)
                .isInstanceOfSatisfying(FileRefusedException.class, refused -> assertThat(refused.type())
                        .isEqualTo(FilesProblem.TOO_MANY));
    }

    @Test
    void anotherTenantFindsNothing() {
        StoredFile stored = add(question, FileStage.DOCUMENT);

        transactions.inTenant(LUTSK, () -> {
            assertThat(store.open(stored.id())).isEmpty();
            assertThat(store.listOf(question)).isEmpty();
        });
    }

    @Test
    void aPdfWaitsUntilItsTextWasReadAndIsReadOnce() throws Exception {
        add(question, FileStage.BEFORE);
        StoredFile first = addPdf(question);
        clock.advance(Duration.ofSeconds(1));
        StoredFile second = addPdf(question);

        assertThat(claimed()).isEqualTo(first.id());
        assertThat(claimed()).isEqualTo(second.id());
        assertThat(claimed()).isNull();
        keep(first, new FileText(TextState.READ, "перша скарга"));
        keep(second, FileText.none(TextState.LOCKED));
        clock.advance(Duration.ofHours(1));
        assertThat(claimed()).isNull();
        assertThat(texts(question)).isEqualTo(Map.of(question, "перша скарга"));
        assertThat(texts(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whatANodeLeftIsReadByAnother() throws Exception {
        StoredFile file = addPdf(question);
        assertThat(claimed()).isEqualTo(file.id());
        clock.advance(Duration.ofMinutes(6));

        assertThat(claim())
                .hasValueSatisfying(again -> assertThat(again.attempt()).isEqualTo(2));
        TenantContext.call(BROVARY, () -> {
            queue.giveBack(file.id(), clock.instant());
            return null;
        });
        assertThat(claim())
                .hasValueSatisfying(again -> assertThat(again.attempt()).isEqualTo(2));
    }

    @Test
    void aTextGoesWhereItsFileGoesAndWithIt() throws Exception {
        StoredFile file = addPdf(question);
        keep(file, new FileText(TextState.READ, "скарга"));
        assertThat(noted(question)).isTrue();
        var other = UUID.randomUUID();
        transactions.inTenant(BROVARY, () -> store.handOver(question, other));

        assertThat(texts(question)).isEmpty();
        assertThat(texts(other)).isEqualTo(Map.of(other, "скарга"));
        assertThat(noted(other)).isTrue();
        database.asOwner("delete from t_brovary.file_attachment where id = '" + file.id() + "'");
        assertThat(texts(other)).isEmpty();
    }

    private boolean noted(UUID owner) {
        return !database.readAsOwner("select id from platform.search_change where role = 't_brovary' and"
                        + " kind = 'question' and id = '" + owner + "'")
                .isEmpty();
    }

    private Map<UUID, String> texts(UUID owner) {
        return transactions.inTenant(BROVARY, () -> store.texts.of(List.of(owner)));
    }

    private void keep(StoredFile file, FileText text) throws Exception {
        TenantContext.call(BROVARY, () -> {
            queue.keep(file.id(), text);
            return null;
        });
    }

    private Optional<WaitingFile> claim() throws Exception {
        return TenantContext.call(BROVARY, queue::claim);
    }

    private UUID claimed() throws Exception {
        return claim().map(WaitingFile::id).orElse(null);
    }

    private StoredFile addPdf(UUID owner) {
        byte[] pdf = "%PDF-1.7 nothing else".getBytes(StandardCharsets.US_ASCII);
        return transactions.inTenant(
                BROVARY, () -> store.store(owner, NewFile.of("a.pdf", pdf, FileStage.BEFORE), Actor.ANONYMOUS));
    }

    private StoredFile add(UUID owner, FileStage stage) {
        return transactions.inTenant(BROVARY, () -> store.store(owner, picture(stage), Actor.ANONYMOUS));
    }

    private static NewFile picture(FileStage stage) {
        return NewFile.of("фото.png", Pictures.png(), stage);
    }
}
