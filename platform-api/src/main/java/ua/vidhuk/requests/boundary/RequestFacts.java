package ua.vidhuk.requests.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** What is noted about a request while it lasts, kept with it so that filters of either kind can read it. */
public final class RequestFacts {

    private static final String ID = "ua.vidhuk.requests.id";
    private static final String ROUTE = "ua.vidhuk.requests.route";

    private RequestFacts() {}

    /** The request's id, ours alone: none is accepted from outside. */
    public static String id(HttpServletRequest request) {
        if (request.getAttribute(ID) instanceof String known) {
            return known;
        }
        String id = UUID.randomUUID().toString();
        request.setAttribute(ID, id);
        return id;
    }

    /** The template of the resource that was found, {@code /api/v1/appeals/{id}}. */
    static Optional<String> route(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ROUTE));
    }

    static void found(HttpServletRequest request, String route) {
        request.setAttribute(ROUTE, route);
    }
}
