package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.CatalogFileDesk.NewForm;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.language.entity.Language;

/**
 * A form of a service as it was sent, with its files.
 *
 * @param typed by input: {@code version}, and {@code name.uk} for each language
 * @param files by input: {@code form}, {@code sample}
 */
record CardFormSent(Map<String, String> typed, Map<String, NewFile> files) {

    private static final int FIELD_BYTES = 4 * 1024;

    static CardFormSent read(List<EntityPart> parts) throws IOException {
        var typed = new LinkedHashMap<String, String>();
        var files = new LinkedHashMap<String, NewFile>();
        for (EntityPart part : parts) {
            String name = part.getFileName().orElse(null);
            if (name == null) {
                typed.put(part.getName(), text(part));
            } else if (!name.isBlank()) {
                files.put(part.getName(), new NewFile(name, part.getContent(), FileStage.DOCUMENT));
            }
        }
        return new CardFormSent(typed, files);
    }

    /** Its names by language tag, those that were typed. */
    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) {
            String name = typed.getOrDefault("name." + language.tag(), "");
            if (!name.isEmpty()) {
                names.put(language.tag(), name);
            }
        }
        return names;
    }

    NewForm asForm() {
        String version = typed.getOrDefault("version", "");
        long seen = version.matches("\\d{1,9}") ? Long.parseLong(version) : 0;
        return new NewForm(seen, names(), files.get("form"), files.get("sample"));
    }

    private static String text(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(FIELD_BYTES), StandardCharsets.UTF_8).strip();
        }
    }
}
