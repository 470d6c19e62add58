package ua.vidhuk.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.search.control.TriedEngine;
import ua.vidhuk.search.entity.SearchDocument;

/** Elasticsearch on one node. */
final class ElasticSystem implements SearchSystem {

    private final Path data;
    private final ProcessHandle server;
    private final TriedEngine engine;

    ElasticSystem(URI url, String index, Path data, ProcessHandle server) {
        this.data = data;
        this.server = server;
        this.engine = TriedEngine.elasticsearch(url, SearchServers.USER, SearchServers.PASSWORD, index);
    }

    @Override
    public String name() {
        return "elasticsearch";
    }

    @Override
    public void add(List<SearchDocument> documents) {
        engine.add(documents);
    }

    @Override
    public void finish() {
        engine.finish();
    }

    @Override
    public List<UUID> find(TriedQuery query) {
        return engine.find(query.tenant(), query.words(), query.filter(), query.limit()).stream()
                .map(each -> each.key().id())
                .toList();
    }

    @Override
    public double megabytesOnDisk() throws Exception {
        return Megabytes.ofFolder(data);
    }

    @Override
    public double megabytesInMemory() {
        return Megabytes.ofProcesses(server);
    }

    @Override
    public void close() {
        engine.close();
    }
}
