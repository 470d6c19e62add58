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
    STREETS(2, "settlement", "name", "former_names"),
    SERVICE_CARDS(
            3,
            "code",
            "name_uk",
            "documents_uk",
            "name_ru",
            "name_en",
            "documents_ru",
            "documents_en",
            "summary_uk",
            "summary_ru",
            "summary_en",
            "body",
            "life_events",
            "audience",
            "where_uk",
            "where_ru",
            "where_en",
            "term_days",
            "term_unit",
            "fee_uk",
            "fee_ru",
            "fee_en",
            "result_uk",
            "result_ru",
            "result_en",
            "refusals_uk",
            "refusals_ru",
            "refusals_en",
            "steps_uk",
            "steps_ru",
            "steps_en",
            "forms_uk",
            "forms_ru",
            "forms_en",
            "legal_base_uk",
            "legal_base_ru",
            "legal_base_en");

    private final int required;
    private final List<String> columns;

    ListKind(int required, String... columns) {
        this.required = required;
        this.columns = List.of(columns);
    }

    public List<String> columns() {
        return columns;
    }

    /** Columns that must be filled in every row. */
    public List<String> requiredColumns() {
        return columns.subList(0, required);
    }

    /** Columns that together name an entry, so that no two rows may have the same. */
    public List<String> key() {
        return columns.subList(0, this == STREETS ? required : 1);
    }

    public boolean isRequired(String column) {
        return columns.indexOf(column) < required;
    }

    /** Its name in addresses, tables, message keys and at the command line: {@code service-cards}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ListKind> ofWord(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
