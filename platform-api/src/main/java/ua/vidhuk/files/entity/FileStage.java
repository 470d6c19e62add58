package ua.vidhuk.files.entity;

import java.util.Arrays;
import java.util.Locale;

/** What a file shows. */
public enum FileStage {
    /** What the applicant complains of. */
    BEFORE,
    /** What the executor has done about it. */
    AFTER,
    DOCUMENT;

    /**
     * The stage of a name as it stands in the table: {@code before}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static FileStage ofLabel(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stage of files: " + label));
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
