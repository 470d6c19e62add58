package ua.vidhuk.intake.entity;

import java.util.Arrays;
import java.util.Optional;

/** What a column of an imported file can be. */
public enum ImportField {
    CATEGORY("category", "questions[0].category"),
    TEXT("text", "questions[0].text"),
    NAME("name", "applicant.name"),
    PHONE("phone", "applicant.phone"),
    EMAIL("email", "applicant.email"),
    STREET("street", "questions[0].place.street"),
    HOUSE("house", "questions[0].place.house"),
    LATITUDE("latitude", "questions[0].place.latitude"),
    LONGITUDE("longitude", "questions[0].place.longitude"),
    LANGUAGE("language", "language");

    private final String word;
    private final String path;

    ImportField(String word, String path) {
        this.word = word;
        this.path = path;
    }

    /** The name of the column when no mapping says otherwise. */
    public String word() {
        return word;
    }

    public static Optional<ImportField> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** The field that a problem of an appeal's input is about; empty when it is no column. */
    public static Optional<ImportField> ofPath(String path) {
        return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
    }
}
