package ua.vidhuk.benchmarks;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Registrations by the operators of some tenants in turn, each under a key of its own. */
final class RegisterRequests implements RequestSource {

    /** What all idempotency keys of benchmarks begin with. */
    static final String KEY = "benchmark-";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final InetSocketAddress server;
    private final List<BenchmarkTenant> tenants;
    private final Map<String, String> tokens;
    private final Set<String> registered = new HashSet<>();

    /**
     * @param tokens of an operator of each tenant, by slug
     */
    RegisterRequests(InetSocketAddress server, List<BenchmarkTenant> tenants, Map<String, String> tokens) {
        this.server = server;
        this.tenants = tenants;
        this.tokens = tokens;
    }

    @Override
    public byte[] next() {
        var appeal = new SampleAppeal(NUMBERS.getAndIncrement());
        var tenant = tenants.get(appeal.number() % tenants.size());
        var categories = tenant.categories();
        byte[] body = appeal.json(categories.get(appeal.number() / tenants.size() % categories.size()))
                .getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST /" + tenant.slug() + "/api/v1/appeals HTTP/1.1\r\nHost: " + server.getHostString() + ":"
                        + server.getPort() + "\r\nAuthorization: Bearer " + tokens.get(tenant.slug())
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nIdempotency-Key: " + KEY
                        + appeal.number() + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    @Override
    public void answered(int status, String body) {
        if (status != 201) {
            throw new IllegalStateException("a registration was answered with " + status + ": " + body);
        }
        int start = body.indexOf("\"number\":\"") + 10;
        if (!registered.add(body.substring(start, body.indexOf('"', start)))) {
            throw new IllegalStateException("a registration number was given twice");
        }
    }

    /** The registration numbers that were answered. */
    Set<String> registered() {
        return registered;
    }
}
