package ua.vidhuk.search.control;

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

/** What keeps documents and finds them. Tokens come from {@link TextAnalysis}; an engine makes none of its own. */
public interface SearchEngine {

    /**
     * Finds.
     *
     * @throws SearchUnavailableException when it cannot answer now
     */
    EngineAnswer search(SearchRequest request);

    /**
     * Finds the documents of a page alone, without counting: no total, no codes.
     *
     * @throws SearchUnavailableException when it cannot answer now
     */
    EngineAnswer page(SearchRequest request);

    /**
     * Words of documents that the request's reader may find, spelt almost like this one, the nearest and most frequent first.
     *
     * @param form in small letters
     */
    List<String> spellings(SearchRequest request, String form);

    /** In how many documents that the request's reader may find, at most 100, one of these basic forms stands. */
    int frequency(SearchRequest request, Set<String> stems);

    /** Writes what documents are now, and takes away those that are no more; found after {@link #refresh}. */
    void apply(Collection<SearchDocument> present, Collection<DocumentKey> gone);

    /** Lets everything be found that was applied. */
    void refresh();

    /** Everything that was applied survives a crash from now on, with how far it had come. */
    void commit(IndexPosition position);

    /** How far the index had come at the last commit. */
    IndexPosition committed();

    /** Takes away everything of a tenant. */
    void forget(TenantSlug tenant);

    /** A tenant's documents with the digest of each, for a comparison. */
    Map<DocumentKey, String> digests(TenantSlug tenant);

    /** Hands over everything that the request finds, in its order, page by page as it goes. */
    void stream(SearchRequest request, Consumer<SearchDocument> each);

    /** Begins an index that is empty, while this one goes on answering. */
    SearchEngine beginAnew();

    /** Puts the index that was begun in the place of this one. */
    void replaceBy(SearchEngine built);

    void close();
}
