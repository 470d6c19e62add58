package ua.vidhuk.web.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.search.boundary.SearchAnswer;
import ua.vidhuk.search.boundary.SearchAnswer.SearchMistake;
import ua.vidhuk.search.boundary.SearchFacet;
import ua.vidhuk.search.boundary.SearchFacet.FacetValue;
import ua.vidhuk.search.boundary.SearchHit;
import ua.vidhuk.search.boundary.SimilarHit;
import ua.vidhuk.search.control.FacetNames;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.Piece;
import ua.vidhuk.search.entity.QueryMistake.Problem;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.search.PublicSearchPage;
import ua.vidhuk.web.search.SearchAddress;
import ua.vidhuk.web.search.SearchOutcome;

/** What a search shows: found, nothing found, mistakes, engine down. */
public final class SearchSamples {

    private static final Actor OPERATOR =
            new Actor(ActorKind.STAFF, "brovary-operator", "Ірина", Set.of(Role.OPERATOR), null);
    private static final UUID ID = UUID.fromString("0193514e-7c00-7a10-9d21-6a0b1c2d3e5f");
    private static final FacetNames NAMES = new FacetNames(Map.of(
            FacetField.STATE, Map.of("routed", new LocalizedText(Map.of("uk", "Передано"))),
            FacetField.KIND, Map.of("question", new LocalizedText(Map.of("uk", "Звернення")))));

    private SearchSamples() {}

    public static Map<String, PageModel> pages() {
        var frame = new WorkspaceFrame(null, List.of(), OPERATOR, false, ListLook.PLAIN, Samples.NOW);
        var asked = new SearchAddress(Map.of("q", List.of("яма <b>дорога</b>"), "state", List.of("routed")));
        var pages = new LinkedHashMap<String, PageModel>();
        var outcomes = Map.of(
                "found", new SearchOutcome(asked, found(), null, NAMES),
                "nothing", new SearchOutcome(asked, nothing(), null, NAMES),
                "down", new SearchOutcome(asked, null, "Пошук тимчасово не працює.", NAMES),
                "empty", new SearchOutcome(new SearchAddress(Map.of()), null, null, NAMES));
        outcomes.forEach((name, outcome) -> {
            pages.put("workspace-search-" + name, new WordSearchPage(frame, outcome));
            pages.put("search-" + name, new PublicSearchPage(outcome));
        });
        var similar = new SimilarHit(hit("question", "БР-2026-000016"), 71, 120L, false);
        var same = new SimilarHit(hit("question", "БР-2026-000015"), 80, null, true);
        pages.put("workspace-similar", new SimilarPage(frame, ID, List.of(same, similar), null, NAMES));
        pages.put("workspace-similar-none", new SimilarPage(frame, ID, List.of(), null, NAMES));
        pages.put("workspace-similar-down", new SimilarPage(frame, ID, List.of(), "Пошук не працює.", NAMES));
        PublishedSamples.put(pages, frame, ID);
        return pages;
    }

    private static SearchAnswer found() {
        var hits = List.of(hit("question", "БР-2026-000017"), hit("petition", null), hit("enterprise", null));
        var value = new FacetValue("routed", Map.of("uk", "Передано"), 3, true);
        var facets = List.of(new SearchFacet("state", List.of(value)), new SearchFacet("category", List.of(value)));
        return new SearchAnswer(3, hits, facets, Map.of("дорго", "дорога"), List.of(), "next");
    }

    private static SearchAnswer nothing() {
        var mistakes = List.of(Problem.values()).stream()
                .map(each -> new SearchMistake(each.word(), "tenant", List.of("category", "status")))
                .toList();
        return new SearchAnswer(0, List.of(), List.of(), Map.of(), mistakes, null);
    }

    private static SearchHit hit(String kind, String number) {
        boolean question = kind.equals("question");
        return new SearchHit(
                kind,
                ID,
                ID.toString(),
                number,
                question ? List.of() : List.of(new Piece("Назва ", false), new Piece("дороги", true)),
                question ? List.of(new Piece("вулиця Київська, 12а", false)) : List.of(),
                List.of(new Piece("Велика ", false), new Piece("яма", true), new Piece(" на дорозі", false)),
                question ? "routed" : null,
                question ? "roads" : null,
                question ? List.of("road-service") : List.of(),
                Samples.NOW,
                question ? Samples.NOW : null,
                question);
    }
}
