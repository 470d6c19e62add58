package ua.vidhuk.requests.boundary;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.control.TypedParts;

/** What becomes of a form whose files are too large, now that it is known who takes it: refused, or taken without its files. */
final class UploadRule implements ContainerRequestFilter {

    private final ReceivedUpload upload;
    private final boolean keepsWhatWasTyped;

    UploadRule(ReceivedUpload upload, boolean keepsWhatWasTyped) {
        this.upload = upload;
        this.keepsWhatWasTyped = keepsWhatWasTyped;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!(request.getProperty(BodyLimitFilter.TOO_LONG) instanceof Long length)) {
            return;
        }
        String boundary = request.getMediaType().getParameters().get("boundary");
        if (!keepsWhatWasTyped || boundary == null) {
            BodyLimitFilter.readAway(request.getEntityStream(), length);
            throw new ProblemException(CommonProblem.TOO_LARGE);
        }
        byte[] typed = TypedParts.of(request.getEntityStream(), length, boundary);
        request.setEntityStream(new ByteArrayInputStream(typed));
        upload.leaveOutFiles();
    }
}
