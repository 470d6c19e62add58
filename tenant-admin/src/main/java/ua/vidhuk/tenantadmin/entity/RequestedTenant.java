package ua.vidhuk.tenantadmin.entity;

/**
 * A tenant that somebody asked for and the platform's administrator has approved.
 *
 * @param id of the request
 * @param katottg code in the codifier, or null
 * @param contact who asked, and becomes the first administrator
 */
public record RequestedTenant(String id, String slug, String place, String katottg, String contact, String email) {

    /** What the registry's steps say of a tenant that is made for this request, and for no other. */
    public String mark() {
        return "request " + id;
    }
}
