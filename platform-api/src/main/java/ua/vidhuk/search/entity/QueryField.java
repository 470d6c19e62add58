package ua.vidhuk.search.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A field of the query language, and what people call it. */
public enum QueryField {
    CATEGORY("категорія", "категория"),
    STATUS("стан", "статус", "состояние", "state"),
    EXECUTOR("виконавець", "исполнитель"),
    STREET("вулиця", "улица", "вул"),
    AFTER("після", "после", "від"),
    BEFORE("до", "before"),
    LATE("прострочені", "просроченные", "прострочене"),
    KIND("вид", "тип");

    private final List<String> names;

    QueryField(String... others) {
        this.names = List.of(others);
    }

    /** Its English name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name in a language that people type. */
    public String in(String language) {
        return switch (language) {
            case "uk" -> names.getFirst();
            case "ru" ->
                this == STREET || this == CATEGORY || this == EXECUTOR || this == AFTER || this == LATE || this == KIND
                        ? names.get(1)
                        : names.getFirst();
            default -> word();
        };
    }

    /** Its name that begins so: the one in this language, else any other that does. */
    public Optional<String> beginning(String typed, String language) {
        return Stream.concat(Stream.of(in(language), word()), names.stream())
                .filter(each -> each.startsWith(typed))
                .findFirst();
    }

    /** The field that somebody calls so, in any language. */
    public static Optional<QueryField> called(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> each.word().equals(small) || each.names.contains(small))
                .findFirst();
    }
}
