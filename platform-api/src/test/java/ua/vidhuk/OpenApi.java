package ua.vidhuk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the JSON API, read for tests. */
@SuppressWarnings("unchecked")
final class OpenApi {

    private static final Path FILE = Path.of("src/main/resources/openapi/openapi.yaml");
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final Map<String, Object> ROOT = read();

    private OpenApi() {}

    /** Operations by verb and path: {@code GET /{tenant}/api/v1/me}. */
    static Map<String, Map<String, Object>> operations() {
        var operations = new TreeMap<String, Map<String, Object>>();
        map(ROOT, "paths").forEach((path, item) -> ((Map<String, Object>) item).forEach((verb, operation) -> {
            if (VERBS.contains(verb)) {
                operations.put(verb.toUpperCase(Locale.ROOT) + " " + path, (Map<String, Object>) operation);
            }
        }));
        return operations;
    }

    static Map<String, Object> component(String kind) {
        return map(map(ROOT, "components"), kind);
    }

    static Map<String, Object> schema(String name) {
        return map(component("schemas"), name);
    }

    /** A field that is an object; what a {@code $ref} leads to, when it is one. */
    static Map<String, Object> map(Map<String, Object> owner, String field) {
        return resolved(owner.getOrDefault(field, Map.of()));
    }

    static List<Object> list(Map<String, Object> owner, String field) {
        return (List<Object>) owner.getOrDefault(field, List.of());
    }

    static Map<String, Object> resolved(Object node) {
        var object = (Map<String, Object>) node;
        if (!(object.get("$ref") instanceof String reference)) {
            return object;
        }
        Object found = ROOT;
        for (String step : reference.substring(2).split("/")) {
            found = ((Map<String, Object>) found).get(step);
            if (found == null) {
                throw new IllegalStateException("nothing stands at " + reference);
            }
        }
        return (Map<String, Object>) found;
    }

    static Map<String, Object> root() {
        return ROOT;
    }

    private static Map<String, Object> read() {
        try {
            return (Map<String, Object>)
                    new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
