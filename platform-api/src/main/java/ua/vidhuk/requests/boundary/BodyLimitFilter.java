package ua.vidhuk.requests.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.control.CrossSiteCheck;
import ua.vidhuk.requests.control.LimitedStream;

/**
 * Refuses bodies that are longer than {@code requests.body.limit} bytes (1 MiB), or {@code requests.upload.limit} (32 MiB)
 * where files come with a form.
 */
@Provider
@PreMatching
@ApplicationScoped
public class BodyLimitFilter implements ContainerRequestFilter {

    private static final int READ_AWAY = 4;

    @Inject
    @ConfigProperty(name = "requests.body.limit", defaultValue = "1048576")
    long bodyLimit;

    @Inject
    @ConfigProperty(name = "requests.upload.limit", defaultValue = "33554432")
    long uploadLimit;

    @Override
    public void filter(ContainerRequestContext request) {
        if (CrossSiteCheck.isSafe(request.getMethod())) {
            return;
        }
        MediaType type = request.getMediaType();
        long limit = type != null && "multipart".equalsIgnoreCase(type.getType()) ? uploadLimit : bodyLimit;
        if (declaredLength(request) > limit) {
            readAway(request.getEntityStream());
            throw new ProblemException(CommonProblem.TOO_LARGE);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }

    /**
     * A browser that is still sending when the connection closes shows "connection reset" in place of the answer. So what
     * is only somewhat too large is read and dropped first; what is far too large is not worth the line.
     */
    private void readAway(InputStream body) {
        try (body) {
            body.skipNBytes(uploadLimit * READ_AWAY);
        } catch (IOException e) {
            // The end of the body, or of the connection: either way there is nothing more to read.
        }
    }

    /** Not {@code getLength()}, which is an int. */
    private static long declaredLength(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
    }
}
