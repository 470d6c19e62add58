package ua.vidhuk.intake.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.problems.entity.ProblemType;
import ua.vidhuk.requests.control.LimitedStream;
import ua.vidhuk.tenancy.control.TenantRegistry;

/**
 * Serves Open311 of all tenants at {@code /open311/v2}: {@code jurisdiction_id}, in the address or in the form, is the slug,
 * and the request goes on as one below that tenant. Before the filter that finds the tenant.
 */
@Provider
@PreMatching
@Priority(1000)
public class JurisdictionFilter implements ContainerRequestFilter {

    private static final String ROOT = "/open311/v2/";
    private static final String NAME = "jurisdiction_id=";
    private static final int BODY_LIMIT = 64 * 1024;

    @Inject
    TenantRegistry tenants;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        URI uri = request.getUriInfo().getRequestUri();
        if (!uri.getRawPath().startsWith(ROOT) || tenants.byHost(uri.getHost()).isPresent()) {
            return;
        }
        String format = uri.getRawPath().endsWith(".json") ? "json" : "xml";
        var asked = value(uri.getRawQuery()).or(() -> inForm(request));
        if (asked.isEmpty()) {
            refuse(request, format, IntakeProblem.JURISDICTION_MISSING);
            return;
        }
        var tenant = tenants.bySlug(asked.get()).or(() -> tenants.lookAgain(asked.get()));
        if (tenant.isEmpty()) {
            refuse(request, format, IntakeProblem.JURISDICTION_NOT_FOUND);
            return;
        }
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        URI base = request.getUriInfo().getBaseUri();
        request.setRequestUri(base, base.resolve("/" + tenant.get().slug() + uri.getRawPath() + query));
    }

    private static void refuse(ContainerRequestContext request, String format, ProblemType type) {
        request.abortWith(Open311Answers.refusal(format, new ProblemException(type), Language.EN));
    }

    private static Optional<String> inForm(ContainerRequestContext request) {
        if (!"POST".equals(request.getMethod())) {
            return Optional.empty();
        }
        try {
            var stream = new LimitedStream(request.getEntityStream(), BODY_LIMIT);
            // Not beyond its declared length: after a request that offers another protocol the server waits for more.
            int length = request.getLength();
            byte[] body = length < 0 ? stream.readAllBytes() : stream.readNBytes(length);
            request.setEntityStream(new ByteArrayInputStream(body));
            return value(new String(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(String parameters) {
        return Stream.ofNullable(parameters)
                .flatMap(each -> Arrays.stream(each.split("&")))
                .filter(each -> each.startsWith(NAME) && each.length() > NAME.length())
                .map(each -> decoded(each.substring(NAME.length())))
                .findFirst();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
