package ua.vidhuk.search.control;

import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import co.elastic.clients.elasticsearch._types.mapping.IndexOptions;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.TextField;

/** Documents as Elasticsearch keeps them: our tokens between spaces, and codes as they are. */
final class ElasticDocuments {

    static final String KEY = "key";
    static final String TENANT = "tenant";
    static final String READER = "reader";
    static final String AT = "at";
    static final String DUE = "due";
    static final String SPOT = "spot";
    static final String SOURCE = "source";
    static final String DIGEST = "digest";
    static final String ANALYZER = "whitespace";

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private ElasticDocuments() {}

    static String facet(FacetField field) {
        return "f_" + field.word();
    }

    static BinaryData of(SearchDocument source, TextAnalysis analysis) {
        var json = JSON.createObjectBuilder()
                .add(KEY, source.key().text())
                .add(TENANT, source.key().tenant().value())
                .add(READER, words(source.readers()))
                .add(AT, source.at().toEpochMilli());
        if (source.dueAt() != null) {
            json.add(DUE, source.dueAt().toEpochMilli());
        }
        if (source.spot() != null) {
            json.add(
                    SPOT,
                    JSON.createObjectBuilder()
                            .add("lat", source.spot().latitude())
                            .add("lon", source.spot().longitude()));
        }
        var codes = new HashMap<>(source.facets());
        codes.put(FacetField.KIND, Set.of(source.key().kind().word()));
        codes.forEach((field, each) -> json.add(facet(field), words(each)));
        var tokens = new DocumentTokens(source, analysis);
        source.texts().keySet().forEach(field -> {
            json.add(DocumentTokens.FORMS + field.word(), tokens.forms(field));
            json.add(DocumentTokens.STEMS + field.word(), tokens.stems(field));
        });
        String kept = DocumentJson.write(source);
        json.add(SOURCE, kept).add(DIGEST, DocumentJson.digest(kept));
        return binary(json.build().toString());
    }

    /** A document that keeps a text, and that nobody finds because it is no tenant's. */
    static BinaryData keeping(String text) {
        return binary(JSON.createObjectBuilder().add(SOURCE, text).build().toString());
    }

    /** What {@link #of} or {@link #keeping} put in. */
    static String kept(JsonData document) {
        return document.toJson().asJsonObject().getString(SOURCE);
    }

    static TypeMapping mapping() {
        var properties = new HashMap<String, Property>();
        for (TextField field : TextField.values()) {
            properties.put(DocumentTokens.FORMS + field.word(), text(IndexOptions.Positions));
            properties.put(DocumentTokens.STEMS + field.word(), text(IndexOptions.Freqs));
        }
        for (FacetField field : FacetField.values()) {
            properties.put(facet(field), Property.of(each -> each.keyword(keyword -> keyword)));
        }
        for (String field : Set.of(KEY, TENANT, READER, DIGEST)) {
            properties.put(field, Property.of(each -> each.keyword(keyword -> keyword)));
        }
        for (String field : Set.of(AT, DUE)) {
            properties.put(field, Property.of(each -> each.long_(number -> number)));
        }
        properties.put(SPOT, Property.of(each -> each.geoPoint(point -> point)));
        properties.put(SOURCE, Property.of(each -> each.object(kept -> kept.enabled(false))));
        return TypeMapping.of(mapping -> mapping.dynamic(DynamicMapping.Strict)
                .source(source -> source.includes(SOURCE))
                .properties(properties));
    }

    private static Property text(IndexOptions options) {
        return Property.of(each -> each.text(text -> text.analyzer(ANALYZER).indexOptions(options)));
    }

    private static JsonArrayBuilder words(Collection<String> words) {
        var array = JSON.createArrayBuilder();
        words.forEach(array::add);
        return array;
    }

    private static BinaryData binary(String json) {
        return BinaryData.of(json.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON);
    }
}
