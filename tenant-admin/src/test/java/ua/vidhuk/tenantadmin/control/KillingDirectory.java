package ua.vidhuk.tenantadmin.control;

import java.util.Optional;
import ua.vidhuk.tenantadmin.entity.SignUpObjection;
import ua.vidhuk.tenantadmin.entity.StaffEntry;

/** Keycloak that is reached just before the process dies. */
record KillingDirectory(MemoryDirectory real, String inside) implements IdentityDirectory {

    /** The process dies. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public String ensureOrganization(String slug, String name) {
        var id = real.ensureOrganization(slug, name);
        if (inside.equals("organization")) {
            throw new Killed();
        }
        return id;
    }

    @Override
    public Optional<SignUpObjection> objection(String slug, StaffEntry staff) {
        return real.objection(slug, staff);
    }

    @Override
    public boolean ensureUser(StaffEntry staff, String password, String organizationId) {
        real.ensureUser(staff, password, organizationId);
        throw new Killed();
    }

    @Override
    public void removeOrganization(String slug) {
        real.removeOrganization(slug);
    }

    @Override
    public boolean hasOrganization(String slug) {
        return real.hasOrganization(slug);
    }
}
