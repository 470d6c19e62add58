package ua.vidhuk.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.search.boundary.SearchFacet.FacetValue;
import ua.vidhuk.search.control.FacetNames;
import ua.vidhuk.search.control.Finder.Found;
import ua.vidhuk.search.control.Highlights;
import ua.vidhuk.search.control.Marks;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.Likeness;
import ua.vidhuk.search.entity.Piece;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.TextField;

/** Makes views of what was found. */
@ApplicationScoped
class SearchViews {

    private static final int VALUES = 12;

    @Inject
    Highlights highlights;

    @Inject
    Clock clock;

    List<SearchHit> hits(Found found, SearchReader reader) {
        var marks = highlights.of(found.request());
        return found.answer().documents().stream()
                .map(each -> hit(
                        each,
                        marks.whole(each, TextField.TITLE),
                        marks.whole(each, TextField.PLACE),
                        marks.excerpt(each, reader)))
                .toList();
    }

    /** With the words marked that both have. */
    List<SimilarHit> similar(SearchDocument document, List<Likeness> found, SearchReader reader) {
        Marks marks = highlights.ofWords(document);
        return found.stream()
                .map(each -> new SimilarHit(
                        hit(
                                each.document(),
                                plain(each.document(), TextField.TITLE),
                                plain(each.document(), TextField.PLACE),
                                marks.excerpt(each.document(), reader)),
                        Math.clamp(Math.round(100 * each.score()), 1, 100),
                        each.metres(),
                        each.samePlace()))
                .toList();
    }

    /** Without marks, and with the whole of its text. */
    SearchHit hit(SearchDocument document) {
        return hit(
                document,
                plain(document, TextField.TITLE),
                plain(document, TextField.PLACE),
                plain(document, TextField.BODY));
    }

    private static List<Piece> plain(SearchDocument document, TextField field) {
        String text = document.text(field);
        return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
    }

    private SearchHit hit(SearchDocument document, List<Piece> title, List<Piece> place, List<Piece> excerpt) {
        String number = document.text(TextField.NUMBER);
        return new SearchHit(
                document.key().kind().word(),
                document.key().id(),
                document.target(),
                number.isEmpty() ? null : number,
                title,
                place,
                excerpt,
                document.facet(FacetField.STATE),
                document.facet(FacetField.CATEGORY),
                document.facets().getOrDefault(FacetField.EXECUTOR, Set.of()).stream()
                        .sorted()
                        .toList(),
                document.at(),
                document.dueAt(),
                document.dueAt() != null && document.dueAt().isBefore(clock.instant()));
    }

    List<SearchFacet> facets(
            Map<FacetField, Map<String, Integer>> counts, Map<FacetField, Set<String>> chosen, FacetNames names) {
        var facets = new ArrayList<SearchFacet>();
        for (FacetField field : FacetField.values()) {
            var counted = new TreeMap<>(counts.getOrDefault(field, Map.of()));
            Set<String> here = chosen.getOrDefault(field, Set.of());
            // What was chosen can be given up, also when nothing of it is left.
            here.forEach(each -> counted.putIfAbsent(each, 0));
            List<FacetValue> values = counted.entrySet().stream()
                    .map(each -> value(field, each.getKey(), each.getValue(), here, names))
                    .sorted(Comparator.comparing(FacetValue::chosen, Comparator.reverseOrder())
                            .thenComparing(FacetValue::count, Comparator.reverseOrder())
                            .thenComparing(FacetValue::code))
                    .limit(VALUES)
                    .toList();
            if (!values.isEmpty()) {
                facets.add(new SearchFacet(field.word(), values));
            }
        }
        return facets;
    }

    private static FacetValue value(FacetField field, String code, int count, Set<String> chosen, FacetNames names) {
        LocalizedText name = names.of(field, code);
        return new FacetValue(code, name == null ? Map.of("uk", code) : name.byTag(), count, chosen.contains(code));
    }
}
