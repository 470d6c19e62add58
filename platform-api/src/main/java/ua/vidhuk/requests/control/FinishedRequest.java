package ua.vidhuk.requests.control;

import java.util.Set;

/**
 * What remains of a request.
 *
 * @param method the HTTP method
 * @param route template of the resource, or the pattern of the servlet when none was found
 * @param tenant slug of the tenant, or {@code -}
 * @param status the HTTP status
 * @param milliseconds how long it took
 * @param id the request's id
 */
public record FinishedRequest(String method, String route, String tenant, int status, long milliseconds, String id) {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    public FinishedRequest {
        method = METHODS.contains(method) ? method : "OTHER";
    }

    /** None of the parts can hold a character that JSON would have to escape. */
    String asJson() {
        return "{\"method\":\"" + method + "\",\"route\":\""
                + route.replace('\\', '/').replace('"', '\'')
                + "\",\"tenant\":\"" + tenant + "\",\"status\":" + status + ",\"ms\":" + milliseconds
                + ",\"request\":\"" + id + "\"}";
    }

    /** {@code 2xx}, {@code 4xx}, for counting. */
    String statusClass() {
        return status / 100 + "xx";
    }
}
