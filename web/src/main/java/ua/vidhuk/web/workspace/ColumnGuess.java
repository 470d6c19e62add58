package ua.vidhuk.web.workspace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.vidhuk.intake.entity.ImportField;

/** Guesses by the name of a column what stands in it; a person checks the guess. */
final class ColumnGuess {

    /** Beginnings of words, in the languages in which such files are written. */
    private static final Map<ImportField, List<String>> WORDS = Map.of(
            ImportField.CATEGORY, List.of("categor", "kind", "topic", "категор", "тематик", "тема", "вид", "тип"),
            ImportField.TEXT, List.of("text", "descri", "текст", "зміст", "опис", "суть", "содерж"),
            ImportField.NAME,
                    List.of("name", "applicant", "піб", "фио", "прізвищ", "фамил", "заявник", "заявител", "ім"),
            ImportField.PHONE, List.of("phone", "tel", "тел"),
            ImportField.EMAIL, List.of("email", "mail", "e-mail", "пошт", "почт"),
            ImportField.STREET, List.of("street", "address", "вулиц", "улиц", "адрес"),
            ImportField.HOUSE, List.of("house", "building", "будин", "дом"),
            ImportField.LATITUDE, List.of("lat", "широт"),
            ImportField.LONGITUDE, List.of("lon", "lng", "довгот", "долгот"),
            ImportField.LANGUAGE, List.of("lang", "мова", "язык"));

    private ColumnGuess() {}

    /** For each column the word of a field, or nothing; no field twice. */
    static List<String> of(List<String> columns) {
        var free = EnumSet.allOf(ImportField.class);
        var guesses = new ArrayList<String>();
        for (String column : columns) {
            Optional<ImportField> guess = field(column, free);
            guess.ifPresent(free::remove);
            guesses.add(guess.map(ImportField::word).orElse(""));
        }
        return guesses;
    }

    private static Optional<ImportField> field(String column, EnumSet<ImportField> free) {
        String name = column.strip().toLowerCase(Locale.ROOT);
        return free.stream()
                .filter(each -> each.word().equals(name))
                .findFirst()
                .or(() -> free.stream()
                        .filter(each -> begins(name, WORDS.get(each)))
                        .findFirst());
    }

    private static boolean begins(String name, List<String> words) {
        return List.of(name.split("[\\s_.,/-]+")).stream()
                .anyMatch(part -> words.stream().anyMatch(part::startsWith));
    }
}
