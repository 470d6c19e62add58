package ua.vidhuk.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.search.entity.SearchDocument;

/** What finds documents: our engines, and what they are compared with. */
interface SearchSystem extends AutoCloseable {

    String name();

    void add(List<SearchDocument> documents) throws Exception;

    /** Everything that was added can be found from now on. */
    void finish() throws Exception;

    /** A page of an operator's: counted by facets, with excerpts. */
    List<UUID> find(TriedQuery query) throws Exception;

    double megabytesOnDisk() throws Exception;

    /** What it holds in memory for itself, without the system's cache of files. */
    double megabytesInMemory() throws Exception;

    @Override
    void close() throws SQLException;
}
