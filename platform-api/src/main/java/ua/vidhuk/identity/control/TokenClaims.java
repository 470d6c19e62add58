package ua.vidhuk.identity.control;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vidhuk.identity.entity.Caller;
import ua.vidhuk.identity.entity.Person;

/** The claims that tokens carry of a caller, as the realm writes them. */
public final class TokenClaims {

    static final String USERNAME = "preferred_username";
    private static final String NAME = "name";
    private static final String SUBJECT = "sub";
    private static final String EMAIL = "email";
    private static final String ORGANIZATIONS = "organization";
    private static final String ROLES = "groups";
    private static final String SERVICE_ACCOUNT = "service-account-";

    private TokenClaims() {}

    /**
     * @throws IllegalArgumentException when the claims name nobody
     */
    public static Caller caller(Map<String, Object> claims) {
        if (!(claims.get(USERNAME) instanceof String username) || username.isBlank()) {
            throw new IllegalArgumentException("the token names nobody");
        }
        boolean named = claims.get(NAME) instanceof String name && !name.isBlank();
        return new Caller(
                username,
                named ? (String) claims.get(NAME) : username,
                names(claims.get(ORGANIZATIONS)),
                names(claims.get(ROLES)),
                username.startsWith(SERVICE_ACCOUNT),
                new Person(text(claims.get(SUBJECT)), text(claims.get(EMAIL))));
    }

    private static String text(Object claim) {
        return claim instanceof String text && !text.isBlank() ? text : null;
    }

    /** A claim of one name, of several, or (as Keycloak writes organizations with their attributes) of names to details. */
    private static Set<String> names(Object claim) {
        if (claim instanceof Map<?, ?> details) {
            return names(details.keySet());
        }
        if (claim instanceof Collection<?> several) {
            return several.stream().map(Object::toString).collect(Collectors.toSet());
        }
        return claim instanceof String one ? Set.of(one) : Set.of();
    }
}
