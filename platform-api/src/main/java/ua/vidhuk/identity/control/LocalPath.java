package ua.vidhuk.identity.control;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A path of our own, under one tenant, that a person may be sent to after logging in: never another host, never another
 * tenant.
 *
 * @param value path and query as a browser may follow them
 */
public record LocalPath(String value) {

    private static final int LONGEST = 1_000;
    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,;=:@%/?\\-\\[\\]]*");
    private static final Pattern CLIMBS = Pattern.compile("/\\.{1,2}(/|$)|%2e|%2f|%5c");

    /**
     * @param base what the paths of the tenant begin with, empty when it has a host for itself
     * @param asked what a query says, or null
     */
    public static Optional<LocalPath> under(String base, String asked) {
        return Optional.ofNullable(asked)
                .filter(path -> path.length() <= LONGEST && PLAIN.matcher(path).matches())
                .filter(path -> !path.startsWith("//"))
                .filter(path -> !CLIMBS.matcher(pathOnly(path)).find())
                .filter(path -> pathOnly(path).equals(base) || path.startsWith(base + "/"))
                .map(LocalPath::new);
    }

    /** As it stands in a cookie. */
    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #encoded} has written, with every check again: a cookie can be planted. */
    public static Optional<LocalPath> decode(String cookie) {
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            return under("", new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String pathOnly(String path) {
        int query = path.indexOf('?');
        return (query < 0 ? path : path.substring(0, query)).toLowerCase(Locale.ROOT);
    }
}
