package ua.vidhuk.benchmarks;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which part of the platform used how much processor time since this was made. */
final class ProcessorCosts {

    private final RunningPlatform platform;
    private final Map<String, Duration> before;

    ProcessorCosts(RunningPlatform platform) {
        this.platform = platform;
        this.before = platform.processorTimes();
    }

    /** Milliseconds by part, those that matter. */
    String perRequest(int requests) {
        return platform.processorTimes().entrySet().stream()
                .map(part -> Map.entry(
                        part.getKey(),
                        part.getValue()
                                        .minus(before.getOrDefault(part.getKey(), Duration.ZERO))
                                        .toNanos()
                                / 1e6
                                / requests))
                .filter(part -> part.getValue() >= 0.005)
                .map(part -> part.getKey() + String.format(Locale.ROOT, " %.2f", part.getValue()))
                .collect(Collectors.joining(", "));
    }
}
