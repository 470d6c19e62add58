package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vidhuk.tenantadmin.entity.StaffEntry;

/**
 * Organizations and staff in Keycloak's realm {@code vidhuk}. Every call can be repeated.
 *
 * <p>The organization's name and alias are the slug of the tenant; its display name is its description. What a person
 * may do is the sum over its tenants here, and the tenant's own staff table narrows it to what it may do there. So
 * roles are added and never taken away.
 */
public final class KeycloakDirectory implements IdentityDirectory {

    /** More staff than any tenant has. */
    private static final int MEMBERS = 100_000;

    private final KeycloakApi api;
    private final Map<String, JsonNode> roles = new HashMap<>();

    public KeycloakDirectory(KeycloakApi api) {
        this.api = api;
    }

    @Override
    public String ensureOrganization(String slug, String name) {
        var organization = new LinkedHashMap<String, Object>();
        organization.put("name", slug);
        organization.put("alias", slug);
        organization.put("enabled", true);
        organization.put("description", name);
        var present = organization(slug);
        if (present.isPresent()) {
            var id = present.get().path("id").asText();
            if (!present.get().path("description").asText().equals(name)) {
                api.put("/organizations/" + id, organization);
            }
            return id;
        }
        api.post("/organizations", organization);
        return organization(slug)
                .map(created -> created.path("id").asText())
                .orElseThrow(() -> new TenantAdminException("Keycloak did not keep the organization " + slug));
    }

    @Override
    public void ensureUser(StaffEntry staff, String password, String organizationId) {
        var id = user(staff.username())
                .map(present -> updated(present, staff))
                .orElseGet(() -> created(staff, password));
        api.post(
                "/users/" + id + "/role-mappings/realm",
                staff.roles().stream().map(this::role).toList());
        api.postUnlessPresent("/organizations/" + organizationId + "/members", id);
    }

    @Override
    public void removeOrganization(String slug) {
        organization(slug).map(present -> present.path("id").asText()).ifPresent(id -> {
            for (JsonNode member : api.get("/organizations/" + id + "/members?max=" + MEMBERS)) {
                var memberId = member.path("id").asText();
                if (api.get("/organizations/members/" + memberId + "/organizations")
                                .size()
                        <= 1) {
                    api.delete("/users/" + memberId);
                }
            }
            api.delete("/organizations/" + id);
        });
    }

    @Override
    public boolean hasOrganization(String slug) {
        return organization(slug).isPresent();
    }

    private JsonNode role(String name) {
        return roles.computeIfAbsent(name, missing -> api.get("/roles/" + encoded(missing)));
    }

    private String created(StaffEntry staff, String password) {
        var user = profile(staff);
        if (password.isEmpty()) {
            user.put("requiredActions", List.of("UPDATE_PASSWORD"));
        } else {
            user.put("credentials", List.of(Map.of("type", "password", "value", password, "temporary", false)));
        }
        api.post("/users", user);
        return user(staff.username())
                .map(present -> present.path("id").asText())
                .orElseThrow(() -> new TenantAdminException("Keycloak did not keep the user " + staff.username()));
    }

    private String updated(JsonNode present, StaffEntry staff) {
        var id = present.path("id").asText();
        var profile = profile(staff);
        var same = present.path("email").asText().equals(profile.get("email"))
                && present.path("firstName").asText().equals(profile.get("firstName"))
                && present.path("lastName").asText().equals(profile.get("lastName"));
        if (!same) {
            api.put("/users/" + id, profile);
        }
        return id;
    }

    private static Map<String, Object> profile(StaffEntry staff) {
        var names = staff.name().strip().split("\\s+", 2);
        var profile = new LinkedHashMap<String, Object>();
        profile.put("username", staff.username());
        profile.put("email", staff.email());
        profile.put("emailVerified", true);
        profile.put("enabled", true);
        profile.put("firstName", names[0]);
        profile.put("lastName", names.length > 1 ? names[1] : names[0]);
        return profile;
    }

    private Optional<JsonNode> organization(String slug) {
        return first(api.get("/organizations?exact=true&search=" + encoded(slug)));
    }

    private Optional<JsonNode> user(String username) {
        return first(api.get("/users?exact=true&username=" + encoded(username)));
    }

    private static Optional<JsonNode> first(JsonNode found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.path(0));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
