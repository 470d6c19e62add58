package ua.vidhuk.onboarding.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A list that a tenant brings, with the columns of its file; those before the first optional one must be filled. */
public enum ListKind {
    ENTERPRISES(4, "code", "name_uk", "kind", "ownership", "name_ru", "name_en", "head", "phone", "email", "address"),
    CATEGORIES(
            2,
            "code",
            "name_uk",
            "parent",
            "name_ru",
            "name_en",
            "socially_significant",
            "emergency",
            "response_hours",
            "executor"),
    STAFF(4, "username", "name", "email", "roles", "enterprise"),
    STREETS(2, "settlement", "name");

    private final int required;
    private final List<String> columns;

    ListKind(int required, String... columns) {
        this.required = required;
        this.columns = List.of(columns);
    }

    public List<String> columns() {
        return columns;
    }

    public boolean isRequired(String column) {
        return columns.indexOf(column) < required;
    }

    /** Its name in addresses, tables and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ListKind> ofWord(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
