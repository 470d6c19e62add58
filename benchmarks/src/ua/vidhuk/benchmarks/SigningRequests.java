package ua.vidhuk.benchmarks;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Signatures under one petition, each by another person. Whoever is asked to come again (503) does so at once, which is
 * worse than people are.
 */
final class SigningRequests implements RequestSource {

    private static final byte[] BODY = "{\"showName\":true,\"tellMe\":false}".getBytes(StandardCharsets.UTF_8);

    private final InetSocketAddress server;
    private final String petition;
    private final List<String> tokens;
    private final boolean mayBeRefused;
    private final Map<Integer, String> underWay = new HashMap<>();
    private final Queue<String> again = new ArrayDeque<>();
    private int sent;
    private long signed;
    private long refused;

    SigningRequests(InetSocketAddress server, String petition, List<String> tokens) {
        this(server, petition, tokens, false);
    }

    /**
     * @param mayBeRefused whether a clean 503 is an answer like any other; otherwise it ends the run
     */
    SigningRequests(InetSocketAddress server, String petition, List<String> tokens, boolean mayBeRefused) {
        this.server = server;
        this.petition = petition;
        this.tokens = tokens;
        this.mayBeRefused = mayBeRefused;
    }

    @Override
    public byte[] next(int connection) {
        String token = again.isEmpty() ? fresh() : again.remove();
        underWay.put(connection, token);
        return request(token);
    }

    @Override
    public byte[] next() {
        return request(fresh());
    }

    private String fresh() {
        if (sent == tokens.size()) {
            throw new IllegalStateException("more people are needed than " + sent);
        }
        return tokens.get(sent++);
    }

    private byte[] request(String token) {
        byte[] head = ("POST /brovary/api/v1/petitions/" + petition + "/sign HTTP/1.1\r\nHost: " + server.getHostString()
                        + ":" + server.getPort() + "\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: "
                        + BODY.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + BODY.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(BODY, 0, request, head.length, BODY.length);
        return request;
    }

    @Override
    public void answered(int connection, int status, String body) {
        String token = underWay.remove(connection);
        if (mayBeRefused && status == 503 && body.contains("\"title\"")) {
            refused++;
            again.add(token);
        } else {
            answered(status, body);
        }
    }

    @Override
    public void answered(int status, String body) {
        if (status != 200 || !body.contains("\"signed\"")) {
            throw new IllegalStateException("a signature was answered with " + status + ": " + body);
        }
        signed++;
    }

    /** How many were acknowledged. */
    long signed() {
        return signed;
    }

    /** How many were asked to come again. */
    long refused() {
        return refused;
    }
}
