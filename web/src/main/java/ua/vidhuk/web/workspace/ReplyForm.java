package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.language.entity.Language;

/**
 * What is typed as a reply template.
 *
 * @param id of the template; null for a new one
 * @param seen the version that is changed; 0 for a new one
 */
public record ReplyForm(
        UUID id,
        int seen,
        String name,
        List<String> steps,
        String category,
        Map<String, String> texts,
        boolean retired) {

    static final ReplyForm EMPTY = new ReplyForm(null, 0, "", List.of("answer"), "", Map.of(), false);

    static ReplyForm of(ReplyTemplate template) {
        return new ReplyForm(
                template.id(),
                template.version(),
                template.name(),
                template.steps(),
                Objects.requireNonNullElse(template.category(), ""),
                template.texts(),
                template.retired());
    }

    static ReplyForm of(UUID id, MultivaluedMap<String, String> fields) {
        var texts = new LinkedHashMap<String, String>();
        for (Language each : Language.values()) {
            texts.put(each.tag(), text(fields, "texts." + each.tag()));
        }
        String seen = text(fields, "seen");
        return new ReplyForm(
                id,
                seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0,
                text(fields, "name"),
                fields.getOrDefault("steps", List.of()),
                text(fields, "category"),
                texts,
                fields.containsKey("retired"));
    }

    /** What was typed in a language, or nothing. */
    public String text(String tag) {
        return texts.getOrDefault(tag, "");
    }

    /** The same over another version, which its writer has now seen. */
    ReplyForm over(int version) {
        return new ReplyForm(id, version, name, steps, category, texts, retired);
    }

    ReplyTemplate typed() {
        return new ReplyTemplate(id, seen, name, steps, category, texts, retired, null, null);
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }
}
