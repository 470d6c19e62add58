package ua.vidhuk.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.testing.TestDatabase.BROVARY;
import static ua.vidhuk.testing.TestDatabase.LUTSK;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.files.entity.FileRefusedException;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.FilesProblem;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.files.entity.StoredFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.testing.SettableClock;
import ua.vidhuk.testing.TestDatabase;
import ua.vidhuk.testing.TestTransactions;

class FileStoreIT {

    private final TestTransactions transactions = new TestTransactions(TestDatabase.get());
    private final FileStore store = new FileStore();
    private final UUID question = UUID.randomUUID();

    @BeforeEach
    void assemble() {
        store.connection = transactions.connection();
        store.clock = SettableClock.at("2026-11-22T08:00:00.123456Z");
        store.examination = new FileExamination();
        store.examination.maxBytes = 1024 * 1024;
        store.examination.sniffer = new TypeSniffer();
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
    void refusesTheNinthFileOfAnOwner() {
        for (int i = 0; i < FileStore.MOST; i++) {
            add(question, FileStage.BEFORE);
        }

        assertThatThrownBy(() -> add(question, FileStage.AFTER))
                .isInstanceOfSatisfying(FileRefusedException.class, refused -> assertThat(refused.type())
                        .isEqualTo(FilesProblem.TOO_MANY));
        assertThat(add(UUID.randomUUID(), FileStage.AFTER)).isNotNull();
    }

    @Test
    void anotherTenantFindsNothing() {
        StoredFile stored = add(question, FileStage.DOCUMENT);

        transactions.inTenant(LUTSK, () -> {
            assertThat(store.open(stored.id())).isEmpty();
            assertThat(store.listOf(question)).isEmpty();
        });
    }

    private StoredFile add(UUID owner, FileStage stage) {
        return transactions.inTenant(
                BROVARY, () -> store.store(owner, NewFile.of("фото.png", Pictures.png(), stage), Actor.ANONYMOUS));
    }
}
