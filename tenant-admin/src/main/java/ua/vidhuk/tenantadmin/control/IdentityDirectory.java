package ua.vidhuk.tenantadmin.control;

import ua.vidhuk.tenantadmin.entity.StaffEntry;

/** Organizations and people of the identity provider. Every call can be repeated. */
public interface IdentityDirectory {

    /** Makes sure that the tenant has its organization, and gives the organization's id. */
    String ensureOrganization(String slug, String name);

    /**
     * Makes sure that the user is there with these roles and belongs to the organization.
     *
     * @param password set only when the user is created; empty, when the person shall choose one by a mailed link
     */
    void ensureUser(StaffEntry staff, String password, String organizationId);

    /** Removes the organization, and those who belong to no other; what is gone already is no mistake. */
    void removeOrganization(String slug);

    boolean hasOrganization(String slug);
}
