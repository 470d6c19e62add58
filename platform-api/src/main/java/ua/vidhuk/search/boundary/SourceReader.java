package ua.vidhuk.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.search.control.NameSource;
import ua.vidhuk.search.control.SearchSource;
import ua.vidhuk.search.control.SourceTransactions;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;

/** Asks the rooms, each call in a transaction of the bound tenant. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SourceReader implements SourceTransactions {

    @Inject
    @Any
    Instance<SearchSource> sources;

    @Inject
    @Any
    Instance<NameSource> nameSources;

    @Override
    public List<SearchDocument> documents(SearchKind kind, Collection<UUID> ids) {
        return of(kind).flatMap(each -> each.documents(kind, ids).stream()).toList();
    }

    @Override
    public List<UUID> ids(SearchKind kind, UUID after, int limit) {
        return of(kind).flatMap(each -> each.ids(kind, after, limit).stream()).toList();
    }

    @Override
    public Map<FacetField, Map<String, LocalizedText>> names() {
        var names = new EnumMap<FacetField, Map<String, LocalizedText>>(FacetField.class);
        names.put(FacetField.KIND, kinds());
        sources.stream().forEach(source -> source.names().forEach((field, more) -> {
            var known = names.computeIfAbsent(field, any -> new LinkedHashMap<>());
            more.forEach(known::putIfAbsent);
        }));
        return names;
    }

    @Override
    public List<Set<String>> sameNames() {
        return nameSources.stream().flatMap(each -> each.sameNames().stream()).toList();
    }

    private static Map<String, LocalizedText> kinds() {
        var kinds = new LinkedHashMap<String, LocalizedText>();
        for (SearchKind kind : SearchKind.values()) {
            kinds.put(kind.word(), Messages.inEveryLanguage("search.kind." + kind.word()));
        }
        return kinds;
    }

    private Stream<SearchSource> of(SearchKind kind) {
        return sources.stream().filter(each -> each.kinds().contains(kind));
    }
}
