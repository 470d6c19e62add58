package ua.vidhuk.benchmarks;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Signatures under one petition, each by another person. */
final class SigningRequests implements RequestSource {

    private static final byte[] BODY = "{\"showName\":true,\"tellMe\":false}".getBytes(StandardCharsets.UTF_8);

    private final InetSocketAddress server;
    private final String petition;
    private final List<String> tokens;
    private int sent;
    private long signed;

    SigningRequests(InetSocketAddress server, String petition, List<String> tokens) {
        this.server = server;
        this.petition = petition;
        this.tokens = tokens;
    }

    @Override
    public byte[] next() {
        if (sent == tokens.size()) {
            throw new IllegalStateException("more people are needed than " + sent);
        }
        byte[] head = ("POST /brovary/api/v1/petitions/" + petition + "/sign HTTP/1.1\r\nHost: " + server.getHostString()
                        + ":" + server.getPort() + "\r\nAuthorization: Bearer " + tokens.get(sent++)
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: "
                        + BODY.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + BODY.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(BODY, 0, request, head.length, BODY.length);
        return request;
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
}
