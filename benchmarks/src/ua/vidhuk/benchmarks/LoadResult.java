package ua.vidhuk.benchmarks;

import java.util.Arrays;

/**
 * What a load run measured.
 *
 * @param count requests answered, or transactions committed
 * @param seconds in which they were
 * @param sortedNanos how long each took, the shortest first
 * @param ownMicros processor time that the load generator itself used for each
 */
record LoadResult(int count, double seconds, long[] sortedNanos, double ownMicros) {

    static LoadResult of(long[] nanos, double seconds, double ownMicros) {
        Arrays.sort(nanos);
        return new LoadResult(nanos.length, seconds, nanos, ownMicros);
    }

    double perSecond() {
        return count / seconds;
    }

    /** In milliseconds. */
    double percentile(double percent) {
        return sortedNanos[(int) Math.min(count - 1, count * percent / 100)] / 1e6;
    }
}
