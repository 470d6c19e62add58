package ua.vidhuk.files.entity;

import java.util.List;
import java.util.Map;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** A file is not taken; the field {@code files} of the form is named. */
public final class FileRefusedException extends ProblemException {

    /**
     * @param limits numbers for the sentence
     */
    public FileRefusedException(FilesProblem problem, Map<String, Object> limits) {
        super(problem, limits, List.of(new FieldProblem("files", problem.messageKey(), limits)));
    }

    public FileRefusedException(FilesProblem problem) {
        this(problem, Map.of());
    }
}
