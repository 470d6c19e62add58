package ua.vidhuk.search.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The engine of this node. It is opened in the background: until then, and when it cannot be, a search says so. */
@ApplicationScoped
public class SearchIndex {

    @Inject
    @ConfigProperty(name = "search.folder")
    Optional<String> folder;

    @Inject
    TextAnalysis analysis;

    private volatile SearchEngine engine;

    /**
     * @throws SearchUnavailableException while there is none
     */
    public SearchEngine engine() {
        SearchEngine opened = engine;
        if (opened == null) {
            throw new SearchUnavailableException(null);
        }
        return opened;
    }

    /** Puts an engine in; for tests. */
    void use(SearchEngine other) {
        engine = other;
    }

    /** The engine, opened when it is not yet; for whoever feeds it. */
    synchronized SearchEngine open() {
        if (engine == null) {
            engine = LuceneEngine.open(place(), analysis);
        }
        return engine;
    }

    private Path place() {
        try {
            // Without a folder the index lives as long as the node, and is built anew when it starts.
            return folder.isPresent() ? Path.of(folder.get()) : Files.createTempDirectory("vidhuk-search");
        } catch (IOException e) {
            throw new UncheckedIOException("there is no folder for the index", e);
        }
    }

    /** Comes back to what was committed, by opening it anew. */
    synchronized void reset() {
        SearchEngine broken = engine;
        engine = null;
        if (broken != null) {
            broken.close();
        }
    }

    @PreDestroy
    void close() {
        reset();
    }
}
