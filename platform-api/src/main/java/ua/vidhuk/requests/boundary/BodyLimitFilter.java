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

    /** The property with the length of a form with files that is somewhat too long; what becomes of it {@link UploadRule} decides. */
    static final String TOO_LONG = "ua.vidhuk.requests.too-long";

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
        boolean form = type != null && "multipart".equalsIgnoreCase(type.getType());
        long limit = form ? uploadLimit : bodyLimit;
        long length = declaredLength(request);
        long most = uploadLimit * READ_AWAY;
        if (form && length > limit && length <= most) {
            request.setProperty(TOO_LONG, length);
            limit = most;
        } else if (length > limit) {
            readAway(request.getEntityStream(), Math.min(length, most));
            throw new ProblemException(CommonProblem.TOO_LARGE);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }

    /**
     * A browser that is still sending when the connection closes shows "connection reset" in place of the answer. So what
     * is only somewhat too large is read and dropped first; what is far too large is not worth the line.
     *
     * @param length no more is read: after a request that offers another protocol the server waits for more
     */
    static void readAway(InputStream body, long length) {
        try (body) {
            body.skipNBytes(length);
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
