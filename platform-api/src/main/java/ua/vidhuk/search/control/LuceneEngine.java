package ua.vidhuk.search.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.AlreadyClosedException;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.EngineAnswer;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Lucene within the application, one index for all tenants (decision 35); of a folder below {@code root}, named in {@code current}. */
final class LuceneEngine implements SearchEngine {

    private static final int PAGE = 500;
    private static final int ENOUGH = 100;

    private final Path root;
    private final TextAnalysis analysis;
    private volatile LuceneIndex index;

    private LuceneEngine(Path root, TextAnalysis analysis, LuceneIndex index) {
        this.root = root;
        this.analysis = analysis;
        this.index = index;
    }

    /** The engine with the index below this folder. */
    static LuceneEngine open(Path root, TextAnalysis analysis) {
        try {
            Files.createDirectories(root);
            Path current = root.resolve("current");
            String name = Files.exists(current) ? Files.readString(current, StandardCharsets.UTF_8) : "index-1";
            return new LuceneEngine(root, analysis, LuceneIndex.open(root.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be opened", e);
        }
    }

    /** Work with one state of the index. */
    private interface Reading<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private <T> T read(Reading<T> work) {
        LuceneIndex now = index;
        try {
            IndexSearcher searcher = now.searchers.acquire();
            try {
                return work.in(searcher);
            } finally {
                now.searchers.release(searcher);
            }
        } catch (AlreadyClosedException e) {
            if (now != index) {
                // another index has taken its place in this moment
                return read(work);
            }
            throw new SearchUnavailableException(e);
        } catch (IOException e) {
            throw new SearchUnavailableException(e);
        }
    }

    /** Work that changes the index. */
    private interface Writing {
        void in(LuceneIndex index) throws IOException;
    }

    private void write(Writing work) {
        try {
            work.in(index);
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be written", e);
        }
    }

    @Override
    public EngineAnswer search(SearchRequest request) {
        return read(searcher -> new LuceneSearch(searcher, LuceneSearch.MANY).answer(request, true));
    }

    @Override
    public EngineAnswer page(SearchRequest request) {
        return read(searcher -> new LuceneSearch(searcher, LuceneSearch.MANY).answer(request, false));
    }

    @Override
    public List<String> spellings(SearchRequest request, String form) {
        return read(searcher -> new LuceneSpelling(searcher, request).like(form));
    }

    @Override
    public int frequency(SearchRequest request, Set<String> stems) {
        return read(searcher -> {
            var queries = new LuceneQueries(request);
            var found =
                    searcher.search(queries.anyOf(queries.stems(stems)), new TopScoreDocCollectorManager(1, ENOUGH));
            return (int) Math.min(ENOUGH, found.totalHits.value());
        });
    }

    @Override
    public void apply(Collection<SearchDocument> present, Collection<DocumentKey> gone) {
        write(each -> {
            for (SearchDocument document : present) {
                each.writer.updateDocument(
                        new Term(LuceneDocuments.KEY, document.key().text()), LuceneDocuments.of(document, analysis));
            }
            for (DocumentKey key : gone) {
                each.writer.deleteDocuments(new Term(LuceneDocuments.KEY, key.text()));
            }
        });
    }

    @Override
    public void refresh() {
        write(each -> each.searchers.maybeRefreshBlocking());
    }

    @Override
    public void commit(IndexPosition position) {
        write(each -> each.commit(position));
    }

    @Override
    public IndexPosition committed() {
        return index.committed();
    }

    @Override
    public void forget(TenantSlug tenant) {
        write(each -> each.writer.deleteDocuments(new Term(LuceneDocuments.TENANT, tenant.value())));
    }

    @Override
    public Map<DocumentKey, String> digests(TenantSlug tenant) {
        return read(searcher -> LuceneDigests.of(searcher, tenant));
    }

    @Override
    public void stream(SearchRequest request, Consumer<SearchDocument> each) {
        SearchRequest page = request.withLimit(PAGE);
        while (page != null) {
            SearchRequest asked = page;
            EngineAnswer answer = page(asked);
            answer.documents().forEach(each);
            page = answer.next() == null ? null : page.after(answer.next());
        }
    }

    @Override
    public SearchEngine beginAnew() {
        try {
            int number = Integer.parseInt(index.folder.getFileName().toString().substring("index-".length()));
            Path next = root.resolve("index-" + (number + 1));
            delete(next);
            return new LuceneEngine(root, analysis, LuceneIndex.open(next));
        } catch (IOException e) {
            throw new UncheckedIOException("a new index could not be begun", e);
        }
    }

    @Override
    public void replaceBy(SearchEngine built) {
        LuceneIndex before = index;
        LuceneIndex next = ((LuceneEngine) built).index;
        try {
            Path name = Files.writeString(
                    root.resolve("next"), next.folder.getFileName().toString());
            Files.move(
                    name, root.resolve("current"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            index = next;
            before.close();
            delete(before.folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the new index could not be put in its place", e);
        }
    }

    @Override
    public void close() {
        write(LuceneIndex::close);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
