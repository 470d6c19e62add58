package ua.vidhuk.catalog.entity;

import static ua.vidhuk.catalog.entity.CatalogField.choice;
import static ua.vidhuk.catalog.entity.CatalogField.choices;
import static ua.vidhuk.catalog.entity.CatalogField.of;
import static ua.vidhuk.catalog.entity.CatalogField.reference;
import static ua.vidhuk.catalog.entity.CatalogField.required;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of catalogue entry, and the fields that its entries have. */
public enum CatalogKind {
    /** What appeals are about. */
    CATEGORY,
    /** Who carries out, or gives a service. */
    ENTERPRISE,
    /** A service with its information card and technological card (L1). */
    SERVICE_CARD;

    /** Why somebody comes for a service; the same words everywhere, so that a list by life event can be compared. */
    public static final List<String> LIFE_EVENTS = List.of(
            "birth",
            "family",
            "housing",
            "land",
            "business",
            "social-help",
            "documents",
            "vehicle",
            "veteran",
            "death");

    /** The kind of a word: {@code service-card}. */
    public static Optional<CatalogKind> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Its name in tables, addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In the order in which people fill them in. */
    public List<CatalogField> fields() {
        return switch (this) {
            case CATEGORY -> Fields.OF_CATEGORY;
            case ENTERPRISE -> Fields.OF_ENTERPRISE;
            case SERVICE_CARD -> Fields.OF_SERVICE_CARD;
        };
    }

    public Optional<CatalogField> field(String name) {
        return fields().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static final class Fields {

        static final List<CatalogField> OF_CATEGORY = List.of(
                required("name", FieldType.WORDS),
                reference("parent", CATEGORY),
                of("classifier", FieldType.LINE),
                of("sociallySignificant", FieldType.FLAG),
                of("emergency", FieldType.FLAG),
                of("responseHours", FieldType.NUMBER),
                choice("priority", false, "normal", "high", "emergency"),
                reference("executor", ENTERPRISE),
                of("questions", FieldType.QUESTIONS));

        static final List<CatalogField> OF_ENTERPRISE = List.of(
                required("name", FieldType.WORDS),
                choice("kind", true, "executive-body", "utility", "emergency-service", "state-body", "service-centre"),
                choice("ownership", true, "municipal", "private", "state"),
                of("territory", FieldType.TEXT),
                of("head", FieldType.LINE),
                of("phone", FieldType.LINE),
                of("email", FieldType.EMAIL),
                of("address", FieldType.LINE),
                of("hours", FieldType.WORDS),
                of("dutyOfficers", FieldType.LIST),
                of("heads", FieldType.LIST));

        static final List<CatalogField> OF_SERVICE_CARD = List.of(
                required("name", FieldType.WORDS),
                of("summary", FieldType.TEXT),
                reference("body", ENTERPRISE),
                choices("lifeEvents", LIFE_EVENTS),
                choice("audience", false, "person", "business", "everybody"),
                required("documents", FieldType.LIST),
                of("where", FieldType.TEXT),
                of("termDays", FieldType.NUMBER),
                choice("termUnit", false, "calendar", "working"),
                of("fee", FieldType.WORDS),
                of("result", FieldType.TEXT),
                of("refusals", FieldType.LIST),
                of("forms", FieldType.FORMS),
                of("steps", FieldType.STEPS),
                of("legalBase", FieldType.LIST));

        private Fields() {}
    }
}
