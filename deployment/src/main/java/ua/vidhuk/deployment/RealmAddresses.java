package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Keeps the addresses that Keycloak remembers equal to the ports of this run: the realm is imported once, but the next
 * start may choose other ports.
 */
final class RealmAddresses {

    private final Ports ports;
    private final KeycloakAdminApi api;

    private RealmAddresses(Ports ports, KeycloakAdminApi api) {
        this.ports = ports;
        this.api = api;
    }

    static RealmAddresses ofKeycloak(Ports ports, Secrets secrets) {
        return new RealmAddresses(ports, KeycloakAdminApi.logIn(ports, secrets.keycloakAdmin()));
    }

    void bringUpToDate() {
        JsonNode client =
                api.get("/admin/realms/vidhuk/clients?clientId=vidhuk-web").path(0);
        if (client.path("rootUrl").asText().equals(ports.url())) {
            return;
        }
        var changed = (ObjectNode) client;
        changed.put("rootUrl", ports.url());
        changed.putArray("redirectUris").add(ports.url() + "/*");
        ((ObjectNode) changed.path("attributes")).put("post.logout.redirect.uris", ports.url() + "/*");
        api.put("/admin/realms/vidhuk/clients/" + client.path("id").asText(), changed);
        var realm = (ObjectNode) api.get("/admin/realms/vidhuk");
        ((ObjectNode) realm.path("smtpServer")).put("port", String.valueOf(ports.smtp()));
        api.put("/admin/realms/vidhuk", realm);
    }
}
