package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A query with the rows that answer it.
 *
 * @param words as somebody types it
 * @param grades by row: 2 answers it, 1 touches it
 */
record JudgedQuery(String words, Map<Integer, Integer> grades) {

    static List<JudgedQuery> all(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(each -> !each.startsWith("#") && !each.isBlank())
                .map(JudgedQuery::parse)
                .toList();
    }

    private static JudgedQuery parse(String line) {
        String[] parts = line.split("\t");
        var grades = new HashMap<Integer, Integer>();
        for (String each : parts[1].split(" ")) {
            String[] grade = each.split("=");
            grades.put(Integer.valueOf(grade[0]), Integer.valueOf(grade[1]));
        }
        return new JudgedQuery(parts[0], grades);
    }

    JudgedQuery typedAs(String others) {
        return new JudgedQuery(others, grades);
    }
}
