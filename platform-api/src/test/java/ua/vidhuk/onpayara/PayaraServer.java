package ua.vidhuk.onpayara;

import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Starts the database that the managed Payara Micro works with, and tells the server where it is, before Arquillian reads
 * its configuration. Arquillian finds this class by its name in {@code META-INF/services}.
 */
public class PayaraServer implements LoadableExtension {

    private static final String OPENS = " --add-opens=java.base/%s=ALL-UNNAMED";

    private static volatile int port;
    private static volatile PlatformDatabase database;

    /** Where the server of each test class listens, one after the other. */
    static int port() {
        return port;
    }

    static PlatformDatabase database() {
        return database;
    }

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(FreedPort.class);
        database = PlatformDatabase.start();
        port = freePort();
        System.setProperty("payara.extraMicroOptions", "--nohazelcast --disablephonehome --port " + port);
        var options = new StringBuilder("-Xmx512m -Duser.timezone=UTC -Dfile.encoding=UTF-8");
        for (String each : new String[] {
            "java.lang",
            "java.util",
            "java.io",
            "sun.nio.ch",
            "sun.net.www.protocol.jrt",
            "sun.net.www.protocol.jar",
            "jdk.internal.loader"
        }) {
            options.append(OPENS.formatted(each));
        }
        options.append(" --add-opens=java.management/sun.management=ALL-UNNAMED");
        options.append(" --add-opens=java.naming/javax.naming.spi=ALL-UNNAMED");
        options.append(" --add-opens=java.logging/java.util.logging=ALL-UNNAMED");
        property(options, "java.io.tmpdir", System.getProperty("java.io.tmpdir"));
        property(options, "db.url", database.url());
        property(options, "db.user", "vidhuk_app");
        property(options, "db.password", PlatformDatabase.PASSWORD);
        property(options, "test.owner.url", database.ownerUrl());
        property(options, "public.url", "http://127.0.0.1:" + port);
        property(options, "oidc.issuer", "http://127.0.0.1:9/realms/vidhuk");
        property(options, "oidc.client.id", "vidhuk-web");
        property(options, "oidc.client.secret", "unused");
        property(options, "petitions.person.key", "a-key-of-the-tests");
        System.setProperty("payara.cmdOptions", options.toString());
    }

    private static void property(StringBuilder options, String name, String value) {
        options.append(" -D").append(name).append('=').append(value);
    }

    /**
     * A port that nobody uses, below those that the system gives to outgoing connections: one of these may take it again
     * before the server of the last test class starts.
     */
    private static int freePort() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int candidate = ThreadLocalRandom.current().nextInt(12_000, 19_000);
            if (FreedPort.isFree(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("no port is free");
    }
}
