package ua.vidhuk.search.entity;

import java.util.Locale;

/** A text of a document, and how much a word in it counts. */
public enum TextField {
    /** Registration number and access to it by parts. */
    NUMBER(6),
    TITLE(2.2f),
    /** What the applicant or the author wrote. */
    BODY(1),
    /** Street and house. */
    PLACE(1.4f),
    /** Names, phones and addresses of persons: for those alone who may see applicants. */
    PEOPLE(2),
    /** Answers, reports and notes of the history. */
    NOTES(0.6f),
    /** What is written in its files: for those alone who may see them. */
    FILES(0.5f);

    private final float weight;

    TextField(float weight) {
        this.weight = weight;
    }

    public float weight() {
        return weight;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
