package ua.vidhuk.intake.entity;

import java.util.List;
import java.util.Map;

/**
 * An answer of GeoReport v2, the same in XML and JSON.
 *
 * @param root the name of the outermost element, which JSON leaves out
 * @param content a {@link Map}, or {@link Many}
 */
public record GeoReport(String root, Object content) {

    /**
     * Several of a kind.
     *
     * @param item the name of each in XML
     * @param values maps or texts
     */
    public record Many(String item, List<?> values) {

        public Many {
            values = List.copyOf(values);
        }
    }

    /** An error as the specification wants it. */
    public static GeoReport error(int code, List<String> descriptions) {
        var errors = descriptions.stream()
                .map(each -> Map.of("code", code, "description", each))
                .toList();
        return new GeoReport("errors", new Many("error", errors));
    }
}
