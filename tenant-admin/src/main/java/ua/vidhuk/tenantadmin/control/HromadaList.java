package ua.vidhuk.tenantadmin.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.liquibase.entity.ReservedSlugs;
import ua.vidhuk.tenantadmin.entity.Hromada;

/** A list of hromadas as CSV with the columns {@code katottg}, {@code name}, {@code type}, {@code oblast} and {@code centre}, unquoted. */
public final class HromadaList {

    private static final int LONGEST = 30;

    private HromadaList() {}

    /**
     * Those that have a centre, as without one there is nobody to answer; each with a slug of its own, made of its name.
     * Where a name stands more than once, its code is added, so that the slug does not depend on the order of the list.
     *
     * @throws TenantAdminException when the file cannot be read or lacks a column
     */
    public static List<Hromada> read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var columns = List.of(lines.getFirst().split(",", -1));
            var rows = lines.stream()
                    .skip(1)
                    .map(line -> row(columns, line))
                    .filter(row -> !row.get("centre").isEmpty())
                    .toList();
            var times = new HashMap<String, Integer>();
            rows.forEach(row -> times.merge(word(row.get("name")), 1, Integer::sum));
            var hromadas = new ArrayList<Hromada>();
            for (var row : rows) {
                var word = word(row.get("name"));
                boolean alone = times.get(word) == 1 && !ReservedSlugs.contains(word);
                var slug = alone ? word : word + "-" + row.get("katottg").substring(2, 9);
                hromadas.add(
                        new Hromada(slug, row.get("katottg"), row.get("name"), row.get("type"), row.get("oblast")));
            }
            return hromadas;
        } catch (IOException e) {
            throw new TenantAdminException(file + " cannot be read", e);
        }
    }

    private static Map<String, String> row(List<String> columns, String line) {
        var values = line.split(",", -1);
        var row = new HashMap<String, String>();
        for (String name : List.of("katottg", "name", "type", "oblast", "centre")) {
            int place = columns.indexOf(name);
            if (place < 0 || place >= values.length) {
                throw new TenantAdminException("the list of hromadas lacks the column " + name);
            }
            row.put(name, values[place]);
        }
        return row;
    }

    private static String word(String name) {
        var latin = Transliteration.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return latin.substring(0, Math.min(LONGEST, latin.length())).replaceAll("-$", "");
    }
}
