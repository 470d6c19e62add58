package ua.vidhuk.search.control;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.EngineAnswer;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Elasticsearch as the engine, one index for all nodes; without plugins, because it sees only tokens of ours (decision 37). */
final class ElasticEngine implements SearchEngine {

    private static final int ENOUGH = 100;
    private static final int PAGE = 500;
    private static final int BULK = 500;
    private static final int BAD_REQUEST = 400;

    private final ElasticsearchClient client;
    private final ElasticIndex indexes;
    private final String name;
    private final TextAnalysis analysis;

    private ElasticEngine(ElasticsearchClient client, ElasticIndex indexes, String name, TextAnalysis analysis) {
        this.client = client;
        this.indexes = indexes;
        this.name = name;
        this.analysis = analysis;
    }

    /** The engine at an address; it is asked for nothing yet, and may be down. */
    static ElasticEngine open(ElasticAddress address, TextAnalysis analysis) {
        ElasticsearchClient client = address.client();
        return new ElasticEngine(client, new ElasticIndex(client, address.index()), address.index(), analysis);
    }

    /** What is asked of Elasticsearch. */
    private interface Asking<T> {
        T answer() throws IOException;
    }

    private static <T> T ask(Asking<T> asking) {
        try {
            return asking.answer();
        } catch (IOException e) {
            throw new SearchUnavailableException(e);
        } catch (ElasticsearchException e) {
            if (e.status() == BAD_REQUEST) {
                throw new IllegalStateException(
                        "Elasticsearch refused what it was asked: " + e.error().type(), e);
            }
            throw new SearchUnavailableException(e);
        }
    }

    @Override
    public EngineAnswer search(SearchRequest request) {
        return ask(() -> new ElasticSearch(client, name).answer(request, true));
    }

    @Override
    public EngineAnswer page(SearchRequest request) {
        return ask(() -> new ElasticSearch(client, name).answer(request, false));
    }

    @Override
    public List<String> spellings(SearchRequest request, String form) {
        return ask(() -> new ElasticSpelling(client, name, request).like(form));
    }

    @Override
    public int frequency(SearchRequest request, Set<String> stems) {
        var query = new ElasticQueries(request).anyOf(DocumentTokens.STEMS, stems);
        return ask(() -> (int) Math.min(
                ENOUGH,
                client.search(
                                search -> search.index(name)
                                        .size(0)
                                        .trackTotalHits(total -> total.count(ENOUGH))
                                        .query(query),
                                Void.class)
                        .hits()
                        .total()
                        .value()));
    }

    @Override
    public void apply(Collection<SearchDocument> present, Collection<DocumentKey> gone) {
        var operations = new ArrayList<BulkOperation>();
        present.forEach(each -> operations.add(BulkOperation.of(operation ->
                operation.index(index -> index.id(each.key().text()).document(ElasticDocuments.of(each, analysis))))));
        gone.forEach(each -> operations.add(deletion(each)));
        write(operations);
    }

    private static BulkOperation deletion(DocumentKey key) {
        return BulkOperation.of(operation -> operation.delete(delete -> delete.id(key.text())));
    }

    private void write(List<BulkOperation> operations) {
        for (int from = 0; from < operations.size(); from += BULK) {
            var part = operations.subList(from, Math.min(operations.size(), from + BULK));
            var response = ask(() -> client.bulk(
                    bulk -> bulk.index(name).requireAlias(isBehindTheAlias()).operations(part)));
            if (response.errors()) {
                String type = response.items().stream()
                        .filter(each -> each.error() != null)
                        .map(each -> each.error().type())
                        .findFirst()
                        .orElse("unknown");
                throw new UncheckedIOException(new IOException("Elasticsearch did not take a document: " + type));
            }
        }
    }

    private boolean isBehindTheAlias() {
        return name.equals(indexes.alias());
    }

    @Override
    public void refresh() {
        ask(() -> client.indices().refresh(refresh -> refresh.index(name)));
    }

    @Override
    public void commit(IndexPosition position) {
        ask(() -> {
            indexes.commit(name, position);
            return null;
        });
    }

    @Override
    public IndexPosition committed() {
        return ask(() -> isBehindTheAlias() ? indexes.committed() : IndexPosition.NOTHING);
    }

    @Override
    public void forget(TenantSlug tenant) {
        refresh();
        write(digests(tenant).keySet().stream().map(ElasticEngine::deletion).toList());
    }

    @Override
    public Map<DocumentKey, String> digests(TenantSlug tenant) {
        return ask(() -> new ElasticDigests(client, name).of(tenant));
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
        return ask(() -> new ElasticEngine(client, indexes, indexes.beginAnew(), analysis));
    }

    @Override
    public void replaceBy(SearchEngine built) {
        ask(() -> {
            indexes.replaceBy(((ElasticEngine) built).name);
            return null;
        });
    }

    @Override
    public void close() {
        ask(() -> {
            client.close();
            return null;
        });
    }
}
