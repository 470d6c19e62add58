package ua.vidhuk.knowledge.entity;

import java.util.Optional;
import java.util.stream.Stream;
import ua.vidhuk.persistence.control.EnumWord;

/** Whether it was known before. */
public enum WorksKind {
    PLANNED,
    OUTAGE;

    /** Its word in JSON, tables and message keys. */
    public String word() {
        return EnumWord.of(this);
    }

    public static Optional<WorksKind> ofWord(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
