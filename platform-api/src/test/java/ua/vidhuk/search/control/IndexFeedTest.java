package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.search.control.FoundThing.BROVARY;
import static ua.vidhuk.search.control.FoundThing.LUTSK;
import static ua.vidhuk.search.control.FoundThing.aQuestion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.tenancy.entity.TenantSlug;
import ua.vidhuk.testing.FixedTenants;

/** An index that follows a table of changes reads each document as often as it has changed, and not oftener. */
class IndexFeedTest {

    private static final String QUESTION = SearchKind.QUESTION.word();

    @TempDir
    Path folder;

    private final Notes notes = new Notes();
    private final Texts texts = new Texts();
    private final List<Change> told = new ArrayList<>();
    private SearchEngine engine;
    private IndexFeed feed;

    @BeforeEach
    void open() {
        engine = LuceneEngine.open(folder, new TextAnalysis());
        feed = new IndexFeed(engine, notes, texts, new FixedTenants(BROVARY, LUTSK), told::addAll);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void readsWhatThereWasBeforeItsFirstRoundOnce() throws Exception {
        // more than one page of changes
        for (int number = 0; number < 450; number++) {
            notes.note(number % 3 == 0 ? LUTSK : BROVARY, new UUID(0, number), 10 + number / 100);
        }
        notes.horizon = 20;
        feed.round();
        engine.refresh();

        assertThat(texts.read).hasSize(450).doesNotHaveDuplicates();
        assertThat(engine.digests(BROVARY)).hasSize(300);
        assertThat(engine.digests(LUTSK)).hasSize(150);
        assertThat(told).as("what was there before is no news").isEmpty();
    }

    @Test
    void readsAgainWhatATransactionUnderWayWritesDuringTheFirstRound() throws Exception {
        UUID question = new UUID(0, 1);
        notes.note(BROVARY, question, 10);
        notes.horizon = 15;
        feed.round();
        // it had begun before the round and is committed after it
        notes.note(BROVARY, question, 15);
        notes.horizon = 30;
        feed.round();
        feed.round();

        assertThat(texts.read).containsExactly(question, question);
        assertThat(told).extracting(Change::transaction).containsExactly(15L);
        assertThat(feed.position().transaction()).isEqualTo(30);
    }

    @Test
    void beginsFromNothingWhereTheDatabaseWasPutBack() throws Exception {
        notes.note(BROVARY, new UUID(0, 1), 100);
        notes.horizon = 101;
        feed.round();
        notes.forgetAll();
        notes.note(BROVARY, new UUID(0, 2), 40);
        notes.horizon = 50;
        feed.round();
        engine.refresh();

        assertThat(engine.digests(BROVARY).keySet())
                .extracting(each -> each.id())
                .containsExactly(new UUID(0, 2));
    }

    /** As at a restart, while another thread reads the tenants for the first time; what was committed before is there. */
    @Test
    void passesNothingByWhileTheTenantsAreNotKnown() throws Exception {
        notes.note(BROVARY, new UUID(0, 1), 10);
        notes.horizon = 15;
        feed.round();
        engine.commit(feed.position());
        notes.note(BROVARY, new UUID(0, 2), 20);
        notes.horizon = 30;
        var known = new FixedTenants(BROVARY, LUTSK);
        known.forget();
        var restarted = new IndexFeed(engine, notes, texts, known, told::addAll);
        assertThat(restarted.round()).isFalse();
        known.remember();
        assertThat(restarted.round()).isTrue();
        engine.refresh();

        assertThat(engine.digests(BROVARY).keySet())
                .extracting(each -> each.id())
                .containsExactlyInAnyOrder(new UUID(0, 1), new UUID(0, 2));
    }

    /** The table of changes: one row a document. */
    private static final class Notes implements ChangeTransactions {
        private static final Comparator<Change> BY_KEY =
                Comparator.comparing(Change::role).thenComparing(Change::kind).thenComparing(Change::id);

        private final Map<String, Change> rows = new LinkedHashMap<>();
        private long horizon;

        void note(TenantSlug tenant, UUID id, long transaction) {
            rows.put(tenant + "/" + id, new Change(tenant.role(), QUESTION, id, transaction));
        }

        void forgetAll() {
            rows.clear();
        }

        @Override
        public long horizon() {
            return horizon;
        }

        @Override
        public List<Change> since(long transaction, Change behind, int limit) {
            var inTheirOrder = Comparator.comparingLong(Change::transaction).thenComparing(BY_KEY);
            return rows.values().stream()
                    .filter(each -> each.transaction() >= transaction && inTheirOrder.compare(each, behind) > 0)
                    .sorted(inTheirOrder)
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Change> of(String role, Change behind, int limit) {
            var from = new Change(role, behind.kind(), behind.id(), behind.transaction());
            return rows.values().stream()
                    .filter(each -> each.role().equals(role) && BY_KEY.compare(each, from) > 0)
                    .sorted(BY_KEY)
                    .limit(limit)
                    .toList();
        }
    }

    /** What the documents are now. */
    private final class Texts implements SourceTransactions {
        private final List<UUID> read = new ArrayList<>();

        @Override
        public List<SearchDocument> documents(SearchKind kind, Collection<UUID> ids) {
            read.addAll(ids);
            return ids.stream()
                    .map(each -> aQuestion("немає води")
                            .in(tenantOf(each))
                            .withId(each)
                            .build())
                    .toList();
        }

        private TenantSlug tenantOf(UUID id) {
            return notes.rows.containsKey(LUTSK + "/" + id) ? LUTSK : BROVARY;
        }

        @Override
        public List<UUID> ids(SearchKind kind, UUID after, int limit) {
            return List.of();
        }

        @Override
        public Map<FacetField, Map<String, LocalizedText>> names() {
            return Map.of();
        }

        @Override
        public List<Set<String>> sameNames() {
            return List.of();
        }
    }
}
