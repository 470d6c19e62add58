package ua.vidhuk.benchmarks;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** One address, asked for again and again as a browser does, but without compression. */
final class PageRequests implements RequestSource {

    private final byte[] request;
    private final String path;
    private int length;

    PageRequests(InetSocketAddress server, String path) {
        this.path = path;
        this.request = ("GET " + path + " HTTP/1.1\r\nHost: " + server.getHostString() + ":" + server.getPort()
                        + "\r\nAccept: text/html,application/xhtml+xml,*/*;q=0.8\r\nAccept-Language: uk,en;q=0.5"
                        + "\r\nUser-Agent: benchmark\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] next() {
        return request;
    }

    @Override
    public void answered(int status, String body) {
        if (status != 200) {
            throw new IllegalStateException("GET " + path + " was answered with " + status + ": " + body);
        }
        length = body.length();
    }

    /** Characters of the latest answer. */
    int length() {
        return length;
    }
}
