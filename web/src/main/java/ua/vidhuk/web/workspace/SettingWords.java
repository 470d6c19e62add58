package ua.vidhuk.web.workspace;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.tenancy.entity.Extent;
import ua.vidhuk.web.page.Screen;

/** A setting's value, and who set it, as people read them. */
public final class SettingWords {

    private static final String NONE = "–";
    private static final String COMMAND_LINE = "command line";

    private SettingWords() {}

    /**
     * @param field as the registry calls it
     * @param json its value there, or null
     */
    public static String value(Screen screen, String field, String json) {
        if (json == null || json.equals("null")) {
            return NONE;
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonValue value = reader.readValue();
            if (value instanceof JsonObject byName) {
                return lines(screen, field, byName);
            }
            return value instanceof JsonString text ? plain(screen, field, text.getString()) : value.toString();
        }
    }

    /** Who changed something: a login, or the command line and, if it said so, who sat there. */
    public static String who(Screen screen, String by) {
        if (!by.startsWith(COMMAND_LINE)) {
            return by;
        }
        String person =
                by.substring(COMMAND_LINE.length()).replaceFirst("^ of ", "").strip();
        String words = screen.text("setup.history.command-line");
        return person.isEmpty() || person.equals("unknown") ? words : words + " (" + person + ")";
    }

    /** Between which degrees a community lies; a dash when nobody has said. */
    public static String extent(Screen screen, Extent extent) {
        return extent == null
                ? NONE
                : screen.words()
                        .text(
                                "setup.extent.words",
                                Map.of(
                                        "south", Extent.plain(extent.south()),
                                        "north", Extent.plain(extent.north()),
                                        "west", Extent.plain(extent.west()),
                                        "east", Extent.plain(extent.east())));
    }

    private static String plain(Screen screen, String field, String text) {
        return switch (field) {
            case "state" -> screen.firstOf("onboarding.tenant." + text, "setup.field.other");
            case "jurisdiction" -> screen.firstOf("setup.jurisdiction." + text, "setup.field.other");
            case "opened_at" ->
                screen.when(OffsetDateTime.parse(text).toInstant()).exact();
            case "languages" ->
                Arrays.stream(text.split(" ")).map(SettingWords::language).collect(Collectors.joining(", "));
            case "extent" -> extent(screen, Extent.parse(text));
            case "arms" -> screen.text("setup.history.picture");
            default -> text;
        };
    }

    private static String lines(Screen screen, String field, JsonObject byName) {
        return byName.entrySet().stream()
                .map(each -> name(screen, field, each.getKey()) + ": " + inner(screen, each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String inner(Screen screen, JsonValue value) {
        return switch (value) {
            case JsonObject byTag -> lines(screen, "hours", byTag).replace("\n", "; ");
            case JsonString text -> text.getString();
            default -> NONE;
        };
    }

    private static String name(Screen screen, String field, String key) {
        return field.equals("contacts") ? screen.firstOf("setup.contact." + key, "setup.field.other") : language(key);
    }

    private static String language(String tag) {
        return Language.ofTag(tag).map(Language::ownName).orElse(tag);
    }
}
