package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which engine this installation has: {@code lucene}, within the application, or {@code elasticsearch}. */
@ApplicationScoped
public class EngineChoice {

    @Inject
    @ConfigProperty(name = "vidhuk.search.engine", defaultValue = "lucene")
    String engine;

    @Inject
    @ConfigProperty(name = "search.folder")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "elasticsearch.url")
    Optional<URI> url;

    @Inject
    @ConfigProperty(name = "elasticsearch.index", defaultValue = "vidhuk")
    String index;

    @Inject
    @ConfigProperty(name = "elasticsearch.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "elasticsearch.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "elasticsearch.api.key")
    Optional<String> apiKey;

    @Inject
    TextAnalysis analysis;

    /** Opens it. */
    SearchEngine open() {
        return switch (engine) {
            case "lucene" -> LuceneEngine.open(place(), analysis);
            case "elasticsearch" -> ElasticEngine.open(address(), analysis);
            default -> throw new IllegalStateException("VIDHUK_SEARCH_ENGINE is lucene or elasticsearch");
        };
    }

    private Path place() {
        try {
            // Without a folder the index lives as long as the node, and is built anew when it starts.
            return folder.isPresent() ? Path.of(folder.get()) : Files.createTempDirectory("vidhuk-search");
        } catch (IOException e) {
            throw new UncheckedIOException("there is no folder for the index", e);
        }
    }

    private ElasticAddress address() {
        URI there = url.orElseThrow(() -> new IllegalStateException("ELASTICSEARCH_URL says where Elasticsearch is"));
        Optional<String> basic = user.map(name -> ElasticAddress.basic(name, password.orElse("")));
        return new ElasticAddress(there, apiKey.map(ElasticAddress::apiKey).or(() -> basic), index);
    }
}
