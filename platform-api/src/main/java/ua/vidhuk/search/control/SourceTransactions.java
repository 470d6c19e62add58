package ua.vidhuk.search.control;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;

/** All sources as one; each call a transaction of the tenant to whom the thread is bound. */
public interface SourceTransactions {

    List<SearchDocument> documents(SearchKind kind, Collection<UUID> ids);

    List<UUID> ids(SearchKind kind, UUID after, int limit);

    Map<FacetField, Map<String, LocalizedText>> names();

    /** Names that mean the same, each with all its names. */
    List<Set<String>> sameNames();
}
