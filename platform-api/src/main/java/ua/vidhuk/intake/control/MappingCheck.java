package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.intake.entity.SourceField;
import ua.vidhuk.intake.entity.SourceMapping;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Checks how a source is said to call its fields, and names everything that is wrong at once. */
@ApplicationScoped
public class MappingCheck {

    private static final int LONGEST = 100_000;

    @Inject
    Catalog catalog;

    /**
     * @param json as it is typed
     * @throws InvalidInputException naming every part that is wrong
     */
    SourceMapping check(String json) {
        SourceMapping mapping = read(json);
        var problems = new ArrayList<FieldProblem>();
        for (SourceField needed : List.of(SourceField.ID, SourceField.TEXT)) {
            if (mapping.pointers(needed).isEmpty()) {
                problems.add(FieldProblem.of("fields." + needed.word(), "intake.field.source-needed"));
            }
        }
        mapping.fields().forEach((field, pointers) -> {
            if (SourceField.ofWord(field).isEmpty()) {
                problems.add(FieldProblem.of("fields." + field, "intake.field.source-unknown"));
            } else if (!pointers.stream().allMatch(MappingCheck::isPointer)) {
                problems.add(FieldProblem.of("fields." + field, "intake.field.source-pointer"));
            }
        });
        Set<String> categories = categories();
        for (Map.Entry<String, Map<String, String>> each : mapping.values().entrySet()) {
            if (SourceField.ofWord(each.getKey()).isEmpty()) {
                problems.add(FieldProblem.of("values." + each.getKey(), "intake.field.source-unknown"));
            }
        }
        boolean known = categories.containsAll(
                mapping.values().getOrDefault("category", Map.of()).values());
        if (!known) {
            problems.add(FieldProblem.of("values.category", "appeals.field.category-unknown"));
        }
        if (mapping.defaultCategory() != null && !categories.contains(mapping.defaultCategory())) {
            problems.add(FieldProblem.of("defaultCategory", "appeals.field.category-unknown"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return mapping;
    }

    /** Codes that there are. */
    Set<String> categories() {
        return catalog.categories().stream().map(each -> each.code()).collect(Collectors.toSet());
    }

    private static SourceMapping read(String json) {
        if (json == null || json.isBlank() || json.length() > LONGEST) {
            throw new InvalidInputException(FieldProblem.of("mapping", "intake.field.source-mapping"));
        }
        try {
            return SourceMappingJson.read(json);
        } catch (JsonException | ClassCastException e) {
            throw new InvalidInputException(FieldProblem.of("mapping", "intake.field.source-mapping"));
        }
    }

    private static boolean isPointer(String pointer) {
        try {
            Json.createPointer(pointer);
            return pointer.startsWith("/");
        } catch (JsonException e) {
            return false;
        }
    }
}
