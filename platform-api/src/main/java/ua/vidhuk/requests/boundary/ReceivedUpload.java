package ua.vidhuk.requests.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** What of the form of this request was taken. */
@RequestScoped
public class ReceivedUpload {

    private boolean withoutFiles;

    void leaveOutFiles() {
        withoutFiles = true;
    }

    /**
     * Before anything is done with the form.
     *
     * @throws ProblemException {@code too-large}, naming the field {@code files}, when they were too large together and none was taken
     */
    public void requireFiles() {
        if (withoutFiles) {
            var files = FieldProblem.of("files", "requests.field.files-too-large");
            throw new ProblemException(CommonProblem.TOO_LARGE, Map.of(), List.of(files));
        }
    }
}
