package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The last words of a start: where everything is, and who can log in. */
final class Welcome {

    static final String SAMPLE_PASSWORD = "vidhuk";

    private Welcome() {}

    static void print(Console console, Ports ports, List<Path> tenants) {
        console.say("");
        console.say("  Vidhuk     " + ports.url() + "/");
        console.say("  Keycloak   " + ports.keycloakUrl() + "/");
        console.say("  Mail       " + ports.mailUrl());
        if (tenants.isEmpty()) {
            console.say("  Create a tenant: ./vidhuk tenant apply FILE.json");
            return;
        }
        console.say("");
        console.say("  Sample logins, every password is \"" + SAMPLE_PASSWORD + "\":");
        console.say(String.format("  %-28s %-26s %s", "user", "role", "pages"));
        for (var tenant : tenants) {
            var file = Json.read(tenant);
            var pages = ports.url() + "/" + file.path("slug").asText() + "/";
            for (var member : file.path("staff")) {
                console.say(String.format(
                        "  %-28s %-26s %s", member.path("username").asText(), roles(member), pages + "workspace"));
            }
        }
        console.say(String.format("  %-28s %-26s %s", "citizen", "resident", ports.url() + "/"));
        console.say(String.format("  %-28s %-26s %s", "platform-admin", "platform-admin", ports.url() + "/"));
    }

    private static String roles(JsonNode member) {
        var roles = new ArrayList<String>();
        member.path("roles").forEach(role -> roles.add(role.asText()));
        return String.join(", ", roles);
    }
}
