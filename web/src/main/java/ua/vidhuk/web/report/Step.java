package ua.vidhuk.web.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of a report, one question each. */
public enum Step {
    WHAT("category"),
    WHERE("street", "house", "latitude", "longitude"),
    DETAILS("text", "incident"),
    CONTACT("reply", "name", "phone", "email"),
    /** Everything once more, the photos, and the button that sends. */
    CHECK("files", "publish");

    private final List<String> fields;

    Step(String... fields) {
        this.fields = List.of(fields);
    }

    /** The fields that this page asks for. */
    public List<String> fields() {
        return fields;
    }

    private boolean asks(String field) {
        return fields.contains(field) || this == DETAILS && field.startsWith(ReportForm.SAID);
    }

    /** The name in forms, message keys and templates. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Step> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** The page that asks for a field; the last one for what no page asks for. */
    public static Step asking(String field) {
        return Arrays.stream(values())
                .filter(each -> each.asks(field))
                .findFirst()
                .orElse(CHECK);
    }

    public Step next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    /** The page before, or null at the first. */
    public Step previous() {
        return ordinal() == 0 ? null : values()[ordinal() - 1];
    }

    /** Which of how many, as people count. */
    public int number() {
        return ordinal() + 1;
    }
}
