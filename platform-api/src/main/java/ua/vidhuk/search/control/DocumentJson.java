package ua.vidhuk.search.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.Spot;
import ua.vidhuk.search.entity.TextField;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** A document as the engines keep it beside its tokens; always written the same way, so that equal documents are equal texts. */
final class DocumentJson {

    /** Made once: each call of {@link Json} looks for who provides JSON. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private DocumentJson() {}

    static String write(SearchDocument document) {
        var texts = JSON.createObjectBuilder();
        var facets = JSON.createObjectBuilder();
        for (TextField field : TextField.values()) {
            if (document.texts().containsKey(field)) {
                texts.add(field.word(), document.text(field));
            }
        }
        for (FacetField field : FacetField.values()) {
            if (document.facets().containsKey(field)) {
                facets.add(field.word(), words(document.facets().get(field)));
            }
        }
        var json = JSON.createObjectBuilder()
                .add("tenant", document.key().tenant().value())
                .add("kind", document.key().kind().word())
                .add("id", document.key().id().toString())
                .add("language", document.language())
                .add("texts", texts)
                .add("facets", facets)
                .add("readers", words(document.readers()))
                .add("at", document.at().toString())
                .add("target", document.target());
        if (document.dueAt() != null) {
            json.add("dueAt", document.dueAt().toString());
        }
        if (document.spot() != null) {
            json.add("latitude", document.spot().latitude())
                    .add("longitude", document.spot().longitude());
        }
        return json.build().toString();
    }

    static SearchDocument read(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            var texts = new EnumMap<TextField, String>(TextField.class);
            json.getJsonObject("texts")
                    .forEach((name, value) ->
                            texts.put(TextField.valueOf(upper(name)), ((JsonString) value).getString()));
            var facets = new EnumMap<FacetField, Set<String>>(FacetField.class);
            json.getJsonObject("facets")
                    .forEach((name, value) ->
                            facets.put(FacetField.valueOf(upper(name)), set(json.getJsonObject("facets"), name)));
            var key = new DocumentKey(
                    new TenantSlug(json.getString("tenant")),
                    SearchKind.ofWord(json.getString("kind")).orElseThrow(),
                    UUID.fromString(json.getString("id")));
            String due = json.getString("dueAt", null);
            return new SearchDocument(
                    key,
                    json.getString("language"),
                    texts,
                    facets,
                    set(json, "readers"),
                    Instant.parse(json.getString("at")),
                    due == null ? null : Instant.parse(due),
                    json.getString("target"),
                    spot(json));
        }
    }

    private static Spot spot(JsonObject json) {
        return json.containsKey("latitude")
                ? new Spot(
                        json.getJsonNumber("latitude").doubleValue(),
                        json.getJsonNumber("longitude").doubleValue())
                : null;
    }

    /** By which two versions of a document are told apart. */
    static String digest(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((TextAnalysis.VERSION + " " + json).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static JsonArrayBuilder words(Collection<String> words) {
        var array = JSON.createArrayBuilder();
        new TreeSet<>(words).forEach(array::add);
        return array;
    }

    private static Set<String> set(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String upper(String word) {
        return word.toUpperCase(java.util.Locale.ROOT);
    }
}
