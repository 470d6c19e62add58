package ua.vidhuk.intake.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.intake.entity.MappedPayload;
import ua.vidhuk.intake.entity.SourceField;
import ua.vidhuk.intake.entity.SourceMapping;
import ua.vidhuk.language.control.PlainText;

/** Makes an appeal of what a source sends, by the mapping that is data (I3). */
final class SourceMapper {

    private final SourceMapping mapping;
    private final Set<String> categories;
    private final JsonObject body;

    private SourceMapper(SourceMapping mapping, Set<String> categories, JsonObject body) {
        this.mapping = mapping;
        this.categories = categories;
        this.body = body;
    }

    /**
     * @param categories codes that there are
     */
    static MappedPayload map(SourceMapping mapping, Set<String> categories, JsonObject body) {
        return new SourceMapper(mapping, categories, body).payload();
    }

    private MappedPayload payload() {
        var place = new NewPlace(
                first(SourceField.STREET),
                first(SourceField.HOUSE),
                degrees(SourceField.LATITUDE),
                degrees(SourceField.LONGITUDE));
        var question = new NewQuestion(category(), lines(), place, null);
        var applicant = new NewApplicant(first(SourceField.NAME), first(SourceField.PHONE), first(SourceField.EMAIL));
        var appeal = new NewAppeal(
                Channel.IMPORT.word(),
                mapping.meant(SourceField.LANGUAGE, first(SourceField.LANGUAGE)),
                applicant,
                List.of(question));
        return new MappedPayload(first(SourceField.ID), appeal);
    }

    private String category() {
        String meant = mapping.meant(SourceField.CATEGORY, first(SourceField.CATEGORY));
        return meant != null && categories.contains(meant)
                ? meant
                : Objects.requireNonNullElse(mapping.defaultCategory(), meant == null ? "" : meant);
    }

    private String lines() {
        String text = texts(SourceField.TEXT).collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    private String first(SourceField field) {
        return texts(field).findFirst().orElse(null);
    }

    private Stream<String> texts(SourceField field) {
        return mapping.pointers(field).stream()
                .map(this::text)
                .map(PlainText::clean)
                .filter(Objects::nonNull);
    }

    private Double degrees(SourceField field) {
        try {
            String text = first(field);
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            // no place on earth, so that it is told
            return Double.MAX_VALUE;
        }
    }

    private String text(String pointer) {
        try {
            JsonValue found = Json.createPointer(pointer).getValue(body);
            if (found instanceof JsonString text) {
                return text.getString();
            }
            return found instanceof JsonNumber number ? number.toString() : null;
        } catch (JsonException e) {
            // there is nothing at that place
            return null;
        }
    }
}
