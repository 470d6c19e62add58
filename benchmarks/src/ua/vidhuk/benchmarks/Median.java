package ua.vidhuk.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Collects what the runs measured. */
final class Median {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    int runs() {
        return values.size();
    }

    double value() {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
