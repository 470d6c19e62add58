package ua.vidhuk.intake.entity;

import java.util.List;
import java.util.Map;

/**
 * How a source calls what we call otherwise: data of the tenant, in versions.
 *
 * @param fields by word of the field, JSON pointers (RFC 6901) into what it sends; of several the texts are joined by lines, and
 *     of other fields the first that is there counts
 * @param values by word of the field, our word by the source's: codes of categories, tags of languages
 * @param defaultCategory code for what has no category that is known, or null: then it waits as a draft
 */
public record SourceMapping(
        Map<String, List<String>> fields, Map<String, Map<String, String>> values, String defaultCategory) {

    /** Nothing is mapped yet. */
    public static final SourceMapping NONE = new SourceMapping(Map.of(), Map.of(), null);

    public SourceMapping {
        fields = fields == null ? Map.of() : Map.copyOf(fields);
        values = values == null ? Map.of() : Map.copyOf(values);
    }

    public List<String> pointers(SourceField field) {
        return fields.getOrDefault(field.word(), List.of());
    }

    /** Our word for the source's: as it stands when there is none. */
    public String meant(SourceField field, String theirs) {
        return theirs == null
                ? null
                : values.getOrDefault(field.word(), Map.of()).getOrDefault(theirs, theirs);
    }
}
