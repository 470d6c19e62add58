package ua.vidhuk.problems.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.control.ProblemJson;
import ua.vidhuk.problems.control.TraceWithoutValues;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;

/** Turns a problem into the response for whoever asked: a page, or {@code application/problem+json} (RFC 9457). */
@ApplicationScoped
public class ProblemResponses {

    private static final Logger LOG = System.getLogger(ProblemResponses.class.getName());
    private static final MediaType PROBLEM_JSON = MediaType.valueOf("application/problem+json");

    @Inject
    ProblemReader reader;

    @Inject
    Instance<ProblemPage> pages;

    public Response of(ProblemException problem) {
        return of(problem, Map.of());
    }

    /**
     * @param headers what the status needs besides: {@code Retry-After}, {@code Allow}, {@code WWW-Authenticate}
     */
    public Response of(ProblemException problem, Map<String, String> headers) {
        Language language = reader.language();
        ProblemDetail detail = ProblemDetail.of(problem, language, reader.requestId());
        var response = Response.fromResponse(shown(detail, language))
                .status(detail.status())
                .header(HttpHeaders.CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, null)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.forEach(response::header);
        return response.build();
    }

    private Response shown(ProblemDetail detail, Language language) {
        if (reader.readsPages() && pages.isResolvable()) {
            try {
                return pages.get().render(detail, language);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "the page of a problem could not be rendered\n" + TraceWithoutValues.of(e));
            }
        }
        return Response.status(detail.status())
                .type(PROBLEM_JSON)
                .entity(ProblemJson.write(detail))
                .build();
    }
}
