package ua.vidhuk.catalog.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import ua.vidhuk.catalog.entity.CatalogEntry.Adoption;
import ua.vidhuk.catalog.entity.SharedEntry;

/** Which fields of an adopted entry are the tenant's own. */
final class Overrides {

    private Overrides() {}

    /**
     * The adoption of an entry whose fields change: what is set to something else is the tenant's own from now on, what is set
     * to the shared value is not any more, and what stays as it was stays whose it was.
     *
     * @param shared the version of the shared entry that the adoption names
     */
    static Adoption after(Adoption adoption, JsonObject before, JsonObject after, SharedEntry shared) {
        var overridden = new HashMap<>(adoption.overridden());
        for (String field : names(before, after)) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                overridden.put(field, adoption.version());
            }
            if (Objects.equals(after.get(field), shared.fields().get(field))) {
                overridden.remove(field);
            }
        }
        return new Adoption(adoption.code(), adoption.version(), overridden);
    }

    /** Fields of the tenant's own entry over those of the shared one. */
    static JsonObject over(JsonObject shared, JsonObject own) {
        JsonObjectBuilder merged = Json.createObjectBuilder(shared);
        own.forEach(merged::add);
        return merged.build();
    }

    /** The fields with one of them as it is in others. */
    static JsonObject with(JsonObject fields, String name, JsonObject source) {
        JsonObjectBuilder changed = Json.createObjectBuilder(fields).remove(name);
        if (source.containsKey(name)) {
            changed.add(name, source.get(name));
        }
        return changed.build();
    }

    static Set<String> names(JsonObject one, JsonObject other) {
        var names = new HashSet<>(one.keySet());
        names.addAll(other.keySet());
        return names;
    }
}
