package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import ua.vidhuk.tenantadmin.entity.SignUpObjection;
import ua.vidhuk.tenantadmin.entity.StaffEntry;

/**
 * Accounts of the realm {@code vidhuk}, which all tenants share. So a tenant may change only those that are its own: in its
 * organization, in no other, and with roles of staff alone.
 */
final class KeycloakAccounts {

    private static final Set<String> OF_EVERYBODY =
            Set.of("default-roles-vidhuk", "offline_access", "uma_authorization");
    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";

    private final KeycloakApi api;
    private final Map<String, JsonNode> roles = new HashMap<>();

    KeycloakAccounts(KeycloakApi api) {
        this.api = api;
    }

    Optional<SignUpObjection> objection(String slug, StaffEntry staff) {
        if (!StaffEntry.ROLES.containsAll(staff.roles())) {
            return Optional.of(new SignUpObjection("roles", "must be some of " + new TreeSet<>(StaffEntry.ROLES)));
        }
        var present = named(staff.username());
        if (present.isPresent() && !isWithin(slug, present.get(), staff)) {
            return Optional.of(new SignUpObjection(
                    "username",
                    "is an account that is not this tenant's alone: choose another username, or leave name and e-mail as"
                            + " that account has them and let the platform's operator add it"));
        }
        for (JsonNode other : api.get("/users?exact=true&email=" + encoded(staff.email()))) {
            if (present.isEmpty() || !id(other).equals(id(present.get()))) {
                return Optional.of(new SignUpObjection("email", "belongs to another account; each needs its own"));
            }
        }
        return Optional.empty();
    }

    /** Whether all that a sign-up would do to the account is this tenant's business. */
    private boolean isWithin(String slug, JsonNode present, StaffEntry staff) {
        var organizations = organizations(id(present));
        if (organizations.contains(slug)) {
            return isSame(present, staff) || isOnlyStaffOf(slug, present);
        }
        // what a run left that was killed between the account and its membership; nobody has signed in with it
        return organizations.isEmpty() && isSame(present, staff) && mustChoosePassword(present);
    }

    /** Also who was just made for it, and has not become a member nor signed in. */
    boolean isOnlyStaffOf(String slug, JsonNode account) {
        var organizations = organizations(id(account));
        return (organizations.equals(Set.of(slug)) || organizations.isEmpty() && mustChoosePassword(account))
                && StaffEntry.ROLES.containsAll(rolesOf(id(account)));
    }

    Optional<JsonNode> named(String username) {
        var found = api.get("/users?exact=true&username=" + encoded(username));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.path(0));
    }

    String create(StaffEntry staff, String password) {
        var user = profile(staff);
        if (password.isEmpty()) {
            user.put("requiredActions", List.of(CHOOSE_PASSWORD));
        } else {
            user.put("credentials", List.of(Map.of("type", "password", "value", password, "temporary", false)));
        }
        api.post("/users", user);
        return named(staff.username())
                .map(KeycloakAccounts::id)
                .orElseThrow(() -> new TenantAdminException("Keycloak did not keep the user " + staff.username()));
    }

    void change(JsonNode present, StaffEntry staff) {
        if (!isSame(present, staff)) {
            api.put("/users/" + id(present), profile(staff));
        }
    }

    void grant(String id, List<String> names) {
        if (!StaffEntry.ROLES.containsAll(names)) {
            throw new TenantAdminException("Roles of staff are " + new TreeSet<>(StaffEntry.ROLES) + ", not " + names
                    + "; others are given in Keycloak itself.");
        }
        api.post(
                "/users/" + id + "/role-mappings/realm",
                names.stream().map(this::role).toList());
    }

    /**
     * @return false when Keycloak could not mail it
     */
    boolean mailLink(String id) {
        try {
            api.put("/users/" + id + "/execute-actions-email", List.of(CHOOSE_PASSWORD));
            return true;
        } catch (TenantAdminException e) {
            return false;
        }
    }

    /** Deletes an account that is nothing but this tenant's staff; one that is more loses what it had of this tenant. */
    void remove(String slug, JsonNode account) {
        if (isOnlyStaffOf(slug, account)) {
            api.delete("/users/" + id(account));
        } else if (organizations(id(account)).size() <= 1) {
            var mine = rolesOf(id(account));
            mine.retainAll(StaffEntry.ROLES);
            api.delete(
                    "/users/" + id(account) + "/role-mappings/realm",
                    mine.stream().map(this::role).toList());
        }
    }

    boolean mustChoosePassword(JsonNode account) {
        return StreamSupport.stream(account.path("requiredActions").spliterator(), false)
                .anyMatch(action -> action.asText().equals(CHOOSE_PASSWORD));
    }

    static String id(JsonNode account) {
        return account.path("id").asText();
    }

    private Set<String> organizations(String id) {
        return texts(api.get("/organizations/members/" + id + "/organizations"), "alias");
    }

    private Set<String> rolesOf(String id) {
        var names = texts(api.get("/users/" + id + "/role-mappings/realm"), "name");
        names.removeAll(OF_EVERYBODY);
        return names;
    }

    private JsonNode role(String name) {
        return roles.computeIfAbsent(name, missing -> api.get("/roles/" + encoded(missing)));
    }

    private static boolean isSame(JsonNode present, StaffEntry staff) {
        var profile = profile(staff);
        return present.path("email").asText().equalsIgnoreCase(staff.email())
                && present.path("firstName").asText().equals(profile.get("firstName"))
                && present.path("lastName").asText().equals(profile.get("lastName"));
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

    private static Set<String> texts(JsonNode list, String field) {
        var texts = new TreeSet<String>();
        list.forEach(each -> texts.add(each.path(field).asText()));
        return texts;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
