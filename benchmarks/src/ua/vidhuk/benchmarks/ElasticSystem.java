package ua.vidhuk.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.search.control.TriedEngine;
import ua.vidhuk.search.entity.SearchDocument;

/** Elasticsearch on one node. */
final class ElasticSystem implements SearchSystem {

    private final URI flush;
    private final Path data;
    private final double before;
    private final ProcessHandle server;
    private final TriedEngine engine;

    ElasticSystem(URI url, String index, Path data, ProcessHandle server) throws Exception {
        this.flush = url.resolve("/" + index + "/_flush");
        this.before = Megabytes.ofFolder(data);
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
    public void finish() throws Exception {
        engine.finish();
        var pair = (SearchServers.USER + ":" + SearchServers.PASSWORD).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(flush)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            client.send(request, HttpResponse.BodyHandlers.discarding());
        }
    }

    @Override
    public List<UUID> find(TriedQuery query) {
        return engine.find(query.tenant(), query.words(), query.filter(), query.limit()).stream()
                .map(each -> each.key().id())
                .toList();
    }

    @Override
    public double megabytesOnDisk() throws Exception {
        return Megabytes.ofFolder(data) - before;
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
