package ua.vidhuk.requests.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts requests and the milliseconds they took, by method, route and class of status. */
@ApplicationScoped
public class RequestMetrics {

    @Inject
    MetricRegistry registry;

    private final ConcurrentMap<Key, Counters> counters = new ConcurrentHashMap<>();

    private record Key(String method, String route, String status) {}

    private record Counters(Counter requests, Counter milliseconds) {}

    public void count(FinishedRequest request) {
        var key = new Key(request.method(), request.route(), request.statusClass());
        Counters both = counters.computeIfAbsent(key, this::register);
        both.requests().inc();
        both.milliseconds().inc(request.milliseconds());
    }

    private Counters register(Key key) {
        Tag[] tags = {new Tag("method", key.method()), new Tag("route", key.route()), new Tag("status", key.status())};
        return new Counters(
                registry.counter("requests_total", tags), registry.counter("requests_milliseconds_total", tags));
    }
}
