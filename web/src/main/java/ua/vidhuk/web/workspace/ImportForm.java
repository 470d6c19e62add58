package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ua.vidhuk.intake.entity.ImportMapping;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/**
 * A page of an import as it was sent. The file travels with every page, byte for byte, because nothing of it is kept on
 * the server before it is loaded.
 *
 * @param file its bytes
 * @param values what was chosen, by name of the field
 */
record ImportForm(byte[] file, Map<String, String> values) {

    private static final int FILE_BYTES = 10 * 1024 * 1024;
    private static final String CARRIED = "content";

    static ImportForm of(List<EntityPart> parts) throws IOException {
        byte[] file = null;
        var values = new LinkedHashMap<String, String>();
        for (EntityPart part : parts) {
            try (InputStream content = part.getContent()) {
                byte[] bytes = content.readNBytes(2 * FILE_BYTES);
                if (part.getFileName().isPresent()) {
                    file = bytes.length == 0 ? file : bytes;
                } else if (part.getName().equals(CARRIED)) {
                    file = decode(bytes);
                } else {
                    values.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        if (file == null) {
            throw new ProblemException(IntakeProblem.FILE_MISSING);
        }
        if (file.length > FILE_BYTES) {
            throw new ProblemException(CommonProblem.TOO_LARGE);
        }
        return new ImportForm(file, values);
    }

    private static byte[] decode(byte[] text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(IntakeProblem.FILE_MISSING);
        }
    }

    /** The file in the form in which a page carries it along. */
    String carried() {
        return Base64.getEncoder().encodeToString(file);
    }

    /** What each column is said to be: the word of a field, or nothing. */
    List<String> fields(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(i -> values.getOrDefault("column-" + i, ""))
                .toList();
    }

    /** Code of the category for rows without a known one, or nothing. */
    String defaultCategory() {
        return values.getOrDefault("default-category", "");
    }

    String wish() {
        return values.getOrDefault("do", "read");
    }

    /** Whether two columns are said to be the same thing. */
    boolean hasTwins(int columns) {
        var seen = new HashSet<String>();
        return fields(columns).stream().anyMatch(each -> !each.isEmpty() && !seen.add(each));
    }

    /** Every column is named, those to be left out with an empty word, so that no name of a column decides by itself. */
    ImportMapping mapping(List<String> columns) {
        List<String> fields = fields(columns.size());
        var byColumn = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), fields.get(i));
        }
        return new ImportMapping(byColumn, Map.of(), defaultCategory().isEmpty() ? null : defaultCategory());
    }
}
