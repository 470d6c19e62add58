package ua.vidhuk.appeals.boundary;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.FieldDesk.FieldStep;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * The form of a step as a phone sends it.
 *
 * @param fields what was typed, by name
 * @param photos of before and after, in their order
 */
record FieldForm(Map<String, String> fields, List<NewFile> photos) {

    private static final List<Transition> STEPS = List.of(Transition.ACCEPT, Transition.START, Transition.REPORT_DONE);
    private static final int FIELD_BYTES = 64 * 1024;

    static FieldForm of(List<EntityPart> parts) throws IOException {
        var fields = new HashMap<String, String>();
        var photos = new ArrayList<NewFile>();
        for (EntityPart part : parts) {
            String file = part.getFileName().orElse(null);
            if (file == null) {
                try (InputStream content = part.getContent()) {
                    fields.put(part.getName(), new String(content.readNBytes(FIELD_BYTES), StandardCharsets.UTF_8));
                }
            } else if (!file.isBlank()) {
                boolean before = part.getName().equals(FileStage.BEFORE.label());
                photos.add(new NewFile(file, part.getContent(), before ? FileStage.BEFORE : FileStage.AFTER));
            }
        }
        return new FieldForm(fields, photos);
    }

    /**
     * The step that is wanted.
     *
     * @throws InvalidInputException when the key, the step or the version is none
     */
    FieldStep step(UUID question, String key) {
        var step = new Step(question, version(), fields.get("note"));
        return new FieldStep(key(key), fields.get("reader"), transition(), step, photos);
    }

    private static UUID key(String typed) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(FieldProblem.required("Idempotency-Key"));
        }
    }

    private Transition transition() {
        return STEPS.stream()
                .filter(each -> each.word().equals(fields.get("step")))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(FieldProblem.required("step")));
    }

    private long version() {
        try {
            return Long.parseLong(String.valueOf(fields.get("version")));
        } catch (NumberFormatException e) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
    }
}
