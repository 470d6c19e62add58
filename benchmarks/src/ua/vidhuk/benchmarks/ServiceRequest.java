package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;

/**
 * A request of a city that published a whole year of them. There are no words of residents in it: the title is what they, or
 * who took the call, chose from a list or wrote as a name of the matter.
 *
 * @param opened when, in the order of the text
 * @param title name of the matter
 * @param place address and neighbourhood
 * @param reason the city's category
 * @param queue who has it
 */
record ServiceRequest(String opened, String title, String place, String reason, String queue) {

    /** In the order in which they were opened. */
    static List<ServiceRequest> all(Path file) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return parser.stream()
                    .map(each -> new ServiceRequest(
                            each.get("opened"),
                            each.get("title"),
                            each.get("address") + " " + each.get("neighborhood"),
                            each.get("reason"),
                            each.get("queue")))
                    .sorted((one, other) -> one.opened().compareTo(other.opened()))
                    .toList();
        }
    }
}
