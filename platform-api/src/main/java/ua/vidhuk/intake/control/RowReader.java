package ua.vidhuk.intake.control;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.intake.entity.ImportField;
import ua.vidhuk.intake.entity.ImportMapping;

/** Makes an appeal of a row; categories are known by code, by name in any language, or by the mapping. */
final class RowReader {

    private final Map<String, String> codes = new HashMap<>();
    private final String defaultCategory;

    RowReader(List<Category> categories, ImportMapping mapping) {
        for (Category category : categories) {
            category.name().byTag().values().forEach(name -> codes.put(folded(name), category.code()));
        }
        categories.forEach(category -> codes.put(folded(category.code()), category.code()));
        mapping.categories().forEach((word, code) -> codes.put(folded(word), code));
        defaultCategory = mapping.defaultCategory();
    }

    /** The appeal of a row; what is wrong with it is found by the check that every appeal goes through. */
    NewAppeal appeal(CsvRow row) {
        var applicant =
                new NewApplicant(row.cell(ImportField.NAME), row.cell(ImportField.PHONE), row.cell(ImportField.EMAIL));
        var place = new NewPlace(
                row.cell(ImportField.STREET),
                row.cell(ImportField.HOUSE),
                degrees(row.cell(ImportField.LATITUDE)),
                degrees(row.cell(ImportField.LONGITUDE)));
        var question = new NewQuestion(category(row), row.cell(ImportField.TEXT), place, null);
        return new NewAppeal(Channel.IMPORT.word(), row.cell(ImportField.LANGUAGE), applicant, List.of(question));
    }

    private String category(CsvRow row) {
        String word = row.cell(ImportField.CATEGORY);
        String known = word == null ? null : codes.get(folded(word));
        if (known != null) {
            return known;
        }
        return defaultCategory == null ? word : defaultCategory;
    }

    /** Degrees with a point or a comma; not a number becomes one that no place has, so that the check names it. */
    private static Double degrees(String cell) {
        if (cell == null) {
            return null;
        }
        try {
            double value = Double.parseDouble(cell.replace(',', '.'));
            return Double.isNaN(value) ? Double.valueOf(Double.MAX_VALUE) : value;
        } catch (NumberFormatException e) {
            return Double.MAX_VALUE;
        }
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
