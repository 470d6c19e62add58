package ua.vidhuk.search.control;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.Spot;
import ua.vidhuk.search.entity.TextField;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Builds documents: {@code aQuestion("немає води").on("вулиця Київська", "12а")}. */
final class FoundThing {

    static final TenantSlug BROVARY = new TenantSlug("brovary");
    static final TenantSlug LUTSK = new TenantSlug("lutsk");
    static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    private final Map<TextField, String> texts = new EnumMap<>(TextField.class);
    private final Map<FacetField, Set<String>> facets = new EnumMap<>(FacetField.class);
    private TenantSlug tenant = BROVARY;
    private SearchKind kind = SearchKind.QUESTION;
    private UUID id = UUID.randomUUID();
    private String language = "uk";
    private Set<String> readers = Set.of("APPEAL_READ");
    private Instant at = MORNING;
    private Instant dueAt;
    private Spot spot;

    static FoundThing aQuestion(String text) {
        var thing = new FoundThing();
        thing.texts.put(TextField.BODY, text);
        return thing;
    }

    FoundThing in(TenantSlug other) {
        tenant = other;
        return this;
    }

    FoundThing withId(UUID given) {
        id = given;
        return this;
    }

    FoundThing of(SearchKind other) {
        kind = other;
        return this;
    }

    FoundThing inLanguage(String tag) {
        language = tag;
        return this;
    }

    FoundThing at(Instant moment) {
        at = moment;
        return this;
    }

    FoundThing due(Instant moment) {
        dueAt = moment;
        return this;
    }

    FoundThing with(TextField field, String text) {
        texts.put(field, text);
        return this;
    }

    FoundThing with(FacetField field, String... codes) {
        facets.put(field, Set.of(codes));
        return this;
    }

    FoundThing on(String place, double latitude, double longitude) {
        texts.put(TextField.PLACE, place);
        spot = new Spot(latitude, longitude);
        return this;
    }

    FoundThing readBy(String... grants) {
        readers = Set.of(grants);
        return this;
    }

    SearchDocument build() {
        return new SearchDocument(
                new DocumentKey(tenant, kind, id), language, texts, facets, readers, at, dueAt, id.toString(), spot);
    }
}
