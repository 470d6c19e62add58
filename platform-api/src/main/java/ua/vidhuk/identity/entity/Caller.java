package ua.vidhuk.identity.entity;

import java.io.Serializable;
import java.util.Set;

/**
 * Who the identity provider says that somebody is; what they may do in a tenant is for the tenant to say.
 *
 * @param username the login
 * @param displayName what colleagues see
 * @param organizations slugs of the tenants they belong to
 * @param roles the names of their roles, also of those that mean nothing here
 * @param program a program, not a person
 * @param person who they are as a person
 */
public record Caller(
        String username,
        String displayName,
        Set<String> organizations,
        Set<String> roles,
        boolean program,
        Person person)
        implements Serializable {

    public Caller(String username, String displayName, Set<String> organizations, Set<String> roles, boolean program) {
        this(username, displayName, organizations, roles, program, Person.UNKNOWN);
    }

    public Caller {
        organizations = Set.copyOf(organizations);
        roles = Set.copyOf(roles);
    }

    public boolean belongsTo(String tenantSlug) {
        return organizations.contains(tenantSlug);
    }
}
