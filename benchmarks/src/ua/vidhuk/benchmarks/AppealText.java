package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A real appeal, as an operator wrote it down.
 *
 * @param row number of the row, from 1
 * @param kind the city's own category
 */
record AppealText(int row, String kind, String text) {

    static List<AppealText> all(Path file) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(Files.newBufferedReader(file))) {
            return parser.stream()
                    .map(each -> new AppealText(Integer.parseInt(each.get("id")), each.get("kind"), each.get("text")))
                    .toList();
        }
    }
}
