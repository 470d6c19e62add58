package ua.vidhuk.intake.entity;

import java.util.Map;

/**
 * How the columns of a file are read.
 *
 * @param columns field by column: {@code {"kind": "category"}}; columns that are named like a field need none
 * @param categories code by the word that the file has for a category; codes and names of categories need none
 * @param defaultCategory code for rows whose category is unknown or missing, or null: then such a row is an error
 */
public record ImportMapping(Map<String, String> columns, Map<String, String> categories, String defaultCategory) {

    public static final ImportMapping NONE = new ImportMapping(Map.of(), Map.of(), null);

    public ImportMapping {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        categories = categories == null ? Map.of() : Map.copyOf(categories);
    }
}
