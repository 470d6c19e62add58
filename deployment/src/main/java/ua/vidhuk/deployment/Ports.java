package ua.vidhuk.deployment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The six neighbouring ports of one platform, all on the loopback address.
 *
 * @param http the first of them, where the pages and the JSON API answer
 */
record Ports(int http) {

    static final int DEFAULT_HTTP = 8080;
    static final String LOOPBACK = "127.0.0.1";
    private static final int LAST_POSSIBLE = 65_530;

    Ports {
        if (http < 1024 || http > LAST_POSSIBLE) {
            throw new LauncherException(
                    "The port must be a number from 1024 to " + LAST_POSSIBLE + ", but it is " + http + ".");
        }
    }

    int keycloak() {
        return http + 1;
    }

    int postgres() {
        return http + 2;
    }

    int smtp() {
        return http + 3;
    }

    int imap() {
        return http + 4;
    }

    int mailPage() {
        return http + 5;
    }

    String url() {
        return "http://" + LOOPBACK + ":" + http;
    }

    String keycloakUrl() {
        return "http://" + LOOPBACK + ":" + keycloak();
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + LOOPBACK + ":" + postgres() + "/" + database;
    }

    String mailUrl() {
        return "http://" + LOOPBACK + ":" + mailPage() + "/";
    }

    /**
     * Makes sure that nobody else listens on any of the six.
     *
     * @throws LauncherException naming the first port that is taken
     */
    void requireFree() {
        byPurpose().forEach((purpose, port) -> {
            if (!isFree(port)) {
                throw new LauncherException("Port " + port + " (for " + purpose
                        + ") is in use by another program; choose others with --port N, which takes N to N+5.");
            }
        });
    }

    private Map<String, Integer> byPurpose() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("the pages", http);
        ports.put("Keycloak", keycloak());
        ports.put("PostgreSQL", postgres());
        ports.put("outgoing mail", smtp());
        ports.put("reading mail", imap());
        ports.put("the mail page", mailPage());
        return ports;
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
