package ua.vidhuk.tenantadmin.control;

import java.util.Optional;
import ua.vidhuk.tenantadmin.entity.SignUpObjection;
import ua.vidhuk.tenantadmin.entity.StaffEntry;

/** Organizations and people of the identity provider. Every call can be repeated. */
public interface IdentityDirectory {

    /** Makes sure that the tenant has its organization, and gives the organization's id. */
    String ensureOrganization(String slug, String name);

    /**
     * Why somebody who speaks for this tenant alone may not sign this person up: the account is there and is not the
     * tenant's own, or the address is another's. To be asked before anything is written, for whatever comes from a tenant.
     */
    Optional<SignUpObjection> objection(String slug, StaffEntry staff);

    /**
     * Makes sure that the user is there with these roles and belongs to the organization. Name and address of somebody who
     * is not this organization's alone are left as they are.
     *
     * @param password set only when the user is created; empty, when the person shall choose one by a mailed link, which is
     *     mailed each time until then
     * @return false when the person has no password yet and the link could not be mailed
     * @throws TenantAdminException when a role is none of the staff's
     */
    boolean ensureUser(StaffEntry staff, String password, String organizationId);

    /** Removes the organization, and those who are its staff and nothing else; what is gone already is no mistake. */
    void removeOrganization(String slug);

    boolean hasOrganization(String slug);
}
