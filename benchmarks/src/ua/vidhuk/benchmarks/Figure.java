package ua.vidhuk.benchmarks;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param name as the issues fix it
 * @param value the median of the runs
 * @param unit of the value and of the peer's
 * @param peer what it is compared with, or null
 * @param peerValue the peer's median in the same run
 * @param runs how many runs the medians are of
 */
record Figure(String name, double value, String unit, String peer, double peerValue, int runs) {

    /** Prints the figure as a line of JSON, and for people. */
    void print() {
        var line = new StringBuilder(
                "{\"figure\": \"" + name + "\", \"value\": " + number(value) + ", \"unit\": \"" + unit + "\"");
        if (peer != null) {
            line.append(", \"peer\": \"")
                    .append(peer)
                    .append("\", \"peer_value\": ")
                    .append(number(peerValue));
            line.append(", \"ratio\": ").append(String.format(Locale.ROOT, "%.2f", value / peerValue));
        }
        System.out.println(line.append(", \"runs\": ").append(runs).append("}"));
        System.out.flush();
    }

    private static String number(double value) {
        if (value >= 100) {
            return String.valueOf(Math.round(value));
        }
        return String.format(Locale.ROOT, value < 1 ? "%.3f" : "%.1f", value);
    }
}
