package ua.vidhuk.deployment;

import java.util.concurrent.ThreadLocalRandom;

/** Six neighbouring ports that nobody uses. */
final class FreePorts {

    private static final int TRIES = 100;

    private FreePorts() {}

    static int six() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int first = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try {
                new Ports(first).requireFree();
                return first;
            } catch (LauncherException taken) {
                continue;
            }
        }
        throw new IllegalStateException("no six free ports found");
    }
}
