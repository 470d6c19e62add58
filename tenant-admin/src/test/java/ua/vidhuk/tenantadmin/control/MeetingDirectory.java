package ua.vidhuk.tenantadmin.control;

import java.util.Optional;
import ua.vidhuk.tenantadmin.entity.SignUpObjection;
import ua.vidhuk.tenantadmin.entity.StaffEntry;

/** Does something in the middle of whatever asks the identity provider to change; to fail is one of those things. */
record MeetingDirectory(Runnable meanwhile) implements IdentityDirectory {

    static MeetingDirectory killed() {
        return new MeetingDirectory(() -> {
            throw new IllegalStateException("killed");
        });
    }

    @Override
    public String ensureOrganization(String slug, String name) {
        meanwhile.run();
        return slug;
    }

    @Override
    public Optional<SignUpObjection> objection(String slug, StaffEntry staff) {
        return Optional.empty();
    }

    @Override
    public boolean ensureUser(StaffEntry staff, String password, String organizationId) {
        return true;
    }

    @Override
    public void removeOrganization(String slug) {
        meanwhile.run();
    }

    @Override
    public boolean hasOrganization(String slug) {
        return false;
    }
}
