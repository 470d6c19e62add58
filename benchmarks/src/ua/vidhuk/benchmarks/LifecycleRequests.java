package ua.vidhuk.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Each connection takes one appeal after the other through its whole life. */
final class LifecycleRequests implements RequestSource {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String host;
    private final List<String> categories;
    private final Map<String, String> tokens;
    private final Map<Integer, Lifecycle> underWay = new HashMap<>();
    private int whole;
    private int refused;

    /**
     * @param tokens by role: operator, executor, controller
     */
    LifecycleRequests(InetSocketAddress server, List<String> categories, Map<String, String> tokens) {
        this.host = server.getHostString() + ":" + server.getPort();
        this.categories = categories;
        this.tokens = tokens;
    }

    @Override
    public byte[] next() {
        throw new UnsupportedOperationException("a life belongs to a connection");
    }

    @Override
    public void answered(int status, String body) {
        throw new UnsupportedOperationException("a life belongs to a connection");
    }

    @Override
    public byte[] next(int connection) {
        return underWay.computeIfAbsent(connection, any -> begin()).request(host, tokens);
    }

    private Lifecycle begin() {
        var appeal = new SampleAppeal(NUMBERS.getAndIncrement());
        return new Lifecycle(appeal, categories.get(appeal.number() % categories.size()));
    }

    @Override
    public void answered(int connection, int status, String body) {
        Lifecycle life = underWay.get(connection);
        if (!life.answered(status, json(body))) {
            refused++;
        } else if (life.isOver()) {
            underWay.remove(connection);
            whole++;
        }
    }

    /** The object, without the sizes of the chunks that it came in. */
    private static JsonNode json(String body) {
        int start = body.indexOf('{');
        int end = body.lastIndexOf('}');
        if (start < 0 || end < start) {
            return JSON.createObjectNode();
        }
        try {
            return JSON.readTree(body.substring(start, end + 1).replaceAll("\r\n[0-9a-fA-F]+\r\n", ""));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer was no JSON: " + body, e);
        }
    }

    /** Appeals that came to the end of their lives. */
    int whole() {
        return whole;
    }

    /** Answers 429 and 503. */
    int refused() {
        return refused;
    }
}
