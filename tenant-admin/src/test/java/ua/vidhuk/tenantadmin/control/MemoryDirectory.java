package ua.vidhuk.tenantadmin.control;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ua.vidhuk.tenantadmin.entity.SignUpObjection;
import ua.vidhuk.tenantadmin.entity.StaffEntry;

/** Organizations and people in memory, as Keycloak keeps them; Keycloak itself is met by the tests of the deployment. */
class MemoryDirectory implements IdentityDirectory {

    private final Map<String, Set<String>> members = new TreeMap<>();
    private final Map<String, Set<String>> roles = new TreeMap<>();

    @Override
    public String ensureOrganization(String slug, String name) {
        members.computeIfAbsent(slug, any -> new TreeSet<>());
        return slug;
    }

    @Override
    public Optional<SignUpObjection> objection(String slug, StaffEntry staff) {
        boolean mine = members.getOrDefault(slug, Set.of()).contains(staff.username());
        return roles.containsKey(staff.username()) && !mine
                ? Optional.of(new SignUpObjection("username", "is an account that is not this tenant's alone"))
                : Optional.empty();
    }

    @Override
    public boolean ensureUser(StaffEntry staff, String password, String organizationId) {
        if (!members.containsKey(organizationId)) {
            throw new TenantAdminException("Keycloak answered 404: no organization " + organizationId);
        }
        roles.computeIfAbsent(staff.username(), any -> new TreeSet<>()).addAll(staff.roles());
        members.get(organizationId).add(staff.username());
        return true;
    }

    @Override
    public void removeOrganization(String slug) {
        members.getOrDefault(slug, Set.of()).forEach(member -> {
            if (members.values().stream().filter(each -> each.contains(member)).count() == 1) {
                roles.remove(member);
            }
        });
        members.remove(slug);
    }

    @Override
    public boolean hasOrganization(String slug) {
        return members.containsKey(slug);
    }

    Map<String, Set<String>> members() {
        return members;
    }

    Map<String, Set<String>> roles() {
        return roles;
    }
}
