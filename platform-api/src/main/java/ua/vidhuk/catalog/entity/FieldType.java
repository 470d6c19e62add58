package ua.vidhuk.catalog.entity;

/** What the value of a field of an entry is, as JSON. */
public enum FieldType {
    /** A string of one line. */
    LINE,
    /** A string that is an e-mail address. */
    EMAIL,
    /** One line by language tag. */
    WORDS,
    /** Several lines by language tag. */
    TEXT,
    /** {@code true}; false is absent. */
    FLAG,
    /** A whole number from 1 to 9999. */
    NUMBER,
    /** One word of those that the field knows. */
    CHOICE,
    /** An array of words that the field knows. */
    CHOICES,
    /** The code of another entry. */
    REFERENCE,
    /** An array of objects with {@code text} by language tag. */
    LIST,
    /** An array of questions: {@code text} by language tag, and {@code choices}, an array of words by language tag. */
    QUESTIONS,
    /** An array of steps: {@code what} and {@code who} by language tag, {@code days}. */
    STEPS,
    /** An array of forms: {@code name} by language tag, addresses of {@code form} and {@code sample}. */
    FORMS
}
