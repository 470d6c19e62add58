package ua.vidhuk.deployment;

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
        var found = api.get("/admin/realms/vidhuk/clients?clientId=vidhuk-web").path(0);
        if (!(found instanceof ObjectNode client)) {
            throw new LauncherException("Keycloak's realm vidhuk has no client vidhuk-web; make it again, "
                    + "as deployment/keycloak/vidhuk-realm.json has it.");
        }
        if (client.path("rootUrl").asText().equals(ports.url())) {
            return;
        }
        client.put("rootUrl", ports.url());
        client.putArray("redirectUris").add(ports.url() + "/*");
        client.withObjectProperty("attributes").put("post.logout.redirect.uris", ports.url() + "/*");
        api.put("/admin/realms/vidhuk/clients/" + client.path("id").asText(), client);
        if (api.get("/admin/realms/vidhuk") instanceof ObjectNode realm) {
            realm.withObjectProperty("smtpServer").put("port", String.valueOf(ports.smtp()));
            api.put("/admin/realms/vidhuk", realm);
        }
    }
}
