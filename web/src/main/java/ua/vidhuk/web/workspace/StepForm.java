package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * A form of a question as it was sent.
 *
 * @param typed by field
 * @param files in the order in which they were chosen
 */
record StepForm(Map<String, List<String>> typed, List<NewFile> files) {

    private static final int FIELD_BYTES = 64 * 1024;

    static StepForm of(MultivaluedMap<String, String> fields) {
        return new StepForm(Map.copyOf(fields), List.of());
    }

    static StepForm of(List<EntityPart> parts) throws IOException {
        var typed = new LinkedHashMap<String, List<String>>();
        var files = new ArrayList<NewFile>();
        for (EntityPart part : parts) {
            String name = part.getFileName().orElse(null);
            if (name == null) {
                typed.computeIfAbsent(part.getName(), any -> new ArrayList<>()).add(text(part));
            } else if (!name.isBlank()) {
                boolean before = part.getName().equals(FileStage.BEFORE.label());
                files.add(new NewFile(name, part.getContent(), before ? FileStage.BEFORE : FileStage.AFTER));
            }
        }
        return new StepForm(typed, files);
    }

    private static String text(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(FIELD_BYTES), StandardCharsets.UTF_8);
        }
    }

    /** What was typed into a field, or null. */
    String get(String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
    }

    List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /**
     * The step that the form asks for.
     *
     * @throws InvalidInputException when the version is missing
     */
    Step step(UUID question) {
        return new Step(question, version(), get("note"));
    }

    /** The day of a field; null when it is none. */
    LocalDate day(String field) {
        try {
            return LocalDate.parse(String.valueOf(get(field)));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The id of a field; null when it is none. */
    UUID id(String field) {
        try {
            return UUID.fromString(String.valueOf(get(field)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The ids of a field of several values; what is none is left out. */
    List<UUID> ids(String field) {
        return all(field).stream()
                .filter(each -> each.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    private long version() {
        try {
            return Long.parseLong(String.valueOf(get("version")));
        } catch (NumberFormatException e) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
    }
}
