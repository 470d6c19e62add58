package ua.vidhuk.deployment;

import java.util.Set;

/**
 * One operation of the application, as its code declares it.
 *
 * @param method the HTTP method
 * @param path below the tenant, with names in braces: {@code /api/v1/appeals/{id}}
 * @param platformWide whether it stands outside all tenants
 * @param open whether anybody may call it
 * @param consumes the media types that it takes; empty when it takes no body
 * @param page whether people read its answer
 */
record Endpoint(String method, String path, boolean platformWide, boolean open, Set<String> consumes, boolean page) {

    /** {@code GET /api/v1/appeals/{id}}. */
    String name() {
        return method + " " + path;
    }

    /** The same with nameless parameters, so that documents may call them otherwise. */
    String shape() {
        return method + " " + path.replaceAll("\\{[^}]*}", "{}");
    }

    /** A kind of catalogue entries is a word that all communities know, a row is a place in a form. */
    boolean takesIds() {
        return path.replace("{kind}", "").replace("{row}", "").contains("{");
    }

    /** Whoever holds the access code in its address may call it: the code is the permission. */
    boolean isOpenedByCode() {
        return path.contains("{code}");
    }

    @Override
    public String toString() {
        return name();
    }
}
