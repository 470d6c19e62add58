package ua.vidhuk.search.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** An index in a folder: its writer, its searchers, and the position that is committed with it. */
final class LuceneIndex {

    private static final String POSITION = "position";
    private static final String TENANTS = "tenants";
    private static final String ANALYSIS = "analysis";
    private static final double BUFFER_MEGABYTES = 24;

    final Path folder;
    final IndexWriter writer;
    final SearcherManager searchers;
    private final Directory directory;

    private LuceneIndex(Path folder, Directory directory, IndexWriter writer) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /** The index in this folder; an empty one when there is none, or when it was made by another version of the analysis. */
    static LuceneIndex open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            boolean usable = DirectoryReader.indexExists(directory) && isOfThisVersion(directory);
            var config = new IndexWriterConfig(new WhitespaceAnalyzer())
                    .setOpenMode(usable ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setCommitOnClose(false);
            return new LuceneIndex(folder, directory, new IndexWriter(directory, config));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static boolean isOfThisVersion(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            String version = reader.getIndexCommit().getUserData().get(ANALYSIS);
            return String.valueOf(TextAnalysis.VERSION).equals(version);
        }
    }

    void commit(IndexPosition position) throws IOException {
        writer.setLiveCommitData(Map.of(
                        POSITION, String.valueOf(position.transaction()),
                        TENANTS, String.join(" ", position.tenants()),
                        ANALYSIS, String.valueOf(TextAnalysis.VERSION))
                .entrySet());
        writer.commit();
    }

    IndexPosition committed() {
        var data = writer.getLiveCommitData();
        if (data == null) {
            return IndexPosition.NOTHING;
        }
        var position = IndexPosition.NOTHING;
        for (var each : StreamSupport.stream(data.spliterator(), false).toList()) {
            if (each.getKey().equals(POSITION)) {
                position = position.at(Long.parseLong(each.getValue()));
            } else if (each.getKey().equals(TENANTS) && !each.getValue().isEmpty()) {
                position = new IndexPosition(
                        position.transaction(), Set.of(each.getValue().split(" ")));
            }
        }
        return position;
    }

    /** Lets go of the folder; what was not committed is lost, and will be applied again. */
    void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            writer.rollback();
        }
    }
}
