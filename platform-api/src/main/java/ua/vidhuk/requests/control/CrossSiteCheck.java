package ua.vidhuk.requests.control;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request may have been sent by a page of another site in its visitor's name (ADR 7).
 *
 * @param method the HTTP method
 * @param bearer it carries its own proof, which no other site can add
 * @param fetchSite {@code Sec-Fetch-Site}, or null
 * @param origin {@code Origin}, or null
 * @param host {@code Host}, or null
 * @param sessionCookie it carries a session's cookie
 */
public record CrossSiteCheck(
        String method, boolean bearer, String fetchSite, String origin, String host, boolean sessionCookie) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    public static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    /** Whether the request is refused. */
    public boolean isForged() {
        if (isSafe(method) || bearer) {
            return false;
        }
        if (fetchSite != null) {
            return !fetchSite.equals("same-origin") && !fetchSite.equals("none");
        }
        if (origin != null) {
            return !isOwn(origin);
        }
        return sessionCookie;
    }

    private boolean isOwn(String origin) {
        try {
            URI sender = URI.create(origin);
            return host != null
                    && sender.getAuthority() != null
                    && sender.getAuthority().toLowerCase(Locale.ROOT).equals(withoutDefaultPort(sender, host));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String withoutDefaultPort(URI sender, String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String defaultPort = "https".equals(sender.getScheme()) ? ":443" : ":80";
        return lower.endsWith(defaultPort) ? lower.substring(0, lower.length() - defaultPort.length()) : lower;
    }
}
