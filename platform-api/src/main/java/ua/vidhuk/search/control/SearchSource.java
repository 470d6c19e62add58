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

/** What a room lets be found of the bound tenant; each method is called in a transaction. */
public interface SearchSource {

    Set<SearchKind> kinds();

    /** What there is to be found of these now; those that are no more, or that nobody may find, are left out. */
    List<SearchDocument> documents(SearchKind kind, Collection<UUID> ids);

    /** Ids behind this one, in their order; for a comparison of the whole. */
    List<UUID> ids(SearchKind kind, UUID after, int limit);

    /** The names of the codes by which this room's documents are counted. */
    Map<FacetField, Map<String, LocalizedText>> names();
}
