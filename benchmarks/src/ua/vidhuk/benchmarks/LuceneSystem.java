package ua.vidhuk.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.search.control.TriedEngine;
import ua.vidhuk.search.entity.SearchDocument;

/** Lucene within this process, as it is within the application. */
final class LuceneSystem implements SearchSystem {

    private static final double EMPTY = heap();

    private final Path folder;
    private final TriedEngine engine;

    LuceneSystem(Path folder) {
        this.folder = folder;
        this.engine = TriedEngine.lucene(folder);
    }

    @Override
    public String name() {
        return "lucene";
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
        return Megabytes.ofFolder(folder);
    }

    /** What the heap holds more than before the first was opened; the dictionary of the analysis included, which is one for all. */
    @Override
    public double megabytesInMemory() {
        return heap() - EMPTY;
    }

    private static double heap() {
        System.gc();
        return Megabytes.of(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    }

    @Override
    public void close() {
        engine.close();
    }
}
