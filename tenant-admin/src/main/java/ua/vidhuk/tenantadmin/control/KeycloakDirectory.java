package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Optional;
import ua.vidhuk.tenantadmin.entity.SignUpObjection;
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
    private final KeycloakAccounts accounts;

    public KeycloakDirectory(KeycloakApi api) {
        this.api = api;
        this.accounts = new KeycloakAccounts(api);
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
    public Optional<SignUpObjection> objection(String slug, StaffEntry staff) {
        return accounts.objection(slug, staff);
    }

    @Override
    public boolean ensureUser(StaffEntry staff, String password, String organizationId) {
        var present = accounts.named(staff.username());
        var slug = api.get("/organizations/" + organizationId).path("alias").asText();
        boolean own = present.isEmpty() || accounts.isOnlyStaffOf(slug, present.get());
        boolean waiting = present.map(accounts::mustChoosePassword).orElse(password.isEmpty());
        if (own) {
            present.ifPresent(account -> accounts.change(account, staff));
        }
        var id = present.map(KeycloakAccounts::id).orElseGet(() -> accounts.create(staff, password));
        accounts.grant(id, staff.roles());
        api.postUnlessPresent("/organizations/" + organizationId + "/members", id);
        return !own || !waiting || accounts.mailLink(id);
    }

    @Override
    public void removeOrganization(String slug) {
        organization(slug).map(KeycloakAccounts::id).ifPresent(id -> {
            for (JsonNode member : api.get("/organizations/" + id + "/members?max=" + MEMBERS)) {
                accounts.remove(slug, member);
            }
            api.delete("/organizations/" + id);
        });
    }

    @Override
    public boolean hasOrganization(String slug) {
        return organization(slug).isPresent();
    }

    private Optional<JsonNode> organization(String slug) {
        return first(api.get("/organizations?exact=true&search=" + encoded(slug)));
    }

    private static Optional<JsonNode> first(JsonNode found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.path(0));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
