package ua.vidhuk.benchmarks;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Reads of an appeal by its code, each in a tenant taken at random. */
final class SpreadRequests implements RequestSource {

    private final InetSocketAddress server;
    private final List<String> slugs;

    SpreadRequests(InetSocketAddress server, List<String> slugs) {
        this.server = server;
        this.slugs = slugs;
    }

    @Override
    public byte[] next() {
        var slug = slugs.get(ThreadLocalRandom.current().nextInt(slugs.size()));
        return ("GET /" + slug + "/api/v1/follow/" + PlantedAppeals.CODE + " HTTP/1.1\r\nHost: " + server.getHostString()
                        + ":" + server.getPort() + "\r\nAccept: application/json\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void answered(int status, String body) {
        if (status != 200) {
            throw new IllegalStateException("a read was answered with " + status + ": " + body);
        }
    }
}
