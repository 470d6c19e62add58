package ua.vidhuk.search.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document of the index is about. */
public enum SearchKind {
    QUESTION,
    INCIDENT,
    PETITION,
    /** What everybody may read of a question. */
    PUBLICATION,
    /** What the centre knows, and scripts of operators. */
    ARTICLE,
    SERVICE,
    ENTERPRISE;

    /** Its word in JSON, tables and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SearchKind> ofWord(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
