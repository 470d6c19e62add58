package ua.vidhuk.files.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityPart;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Reads uploaded parts of forms. */
@ApplicationScoped
public class UploadReader {

    /**
     * The file of a part.
     *
     * @param stage before, after or document; null for after
     * @throws InvalidInputException when there is no file or no such stage
     */
    public NewFile read(EntityPart part, String stage) {
        if (part == null) {
            throw new InvalidInputException(FieldProblem.required("file"));
        }
        return new NewFile(part.getFileName().orElse("file"), part.getContent(), stage(stage));
    }

    private static FileStage stage(String word) {
        if (word == null || word.isBlank()) {
            return FileStage.AFTER;
        }
        try {
            return FileStage.ofLabel(word);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(FieldProblem.of("stage", "files.field.stage-unknown"));
        }
    }
}
