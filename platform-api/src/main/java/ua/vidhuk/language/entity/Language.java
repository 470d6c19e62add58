package ua.vidhuk.language.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the screens speak; Ukrainian first. */
public enum Language {
    UK("uk", "Українська"),
    RU("ru", "Русский"),
    EN("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language of a tag such as {@code uk} or {@code uk-UA}; empty when it is not spoken here. */
    public static Optional<Language> ofTag(String tag) {
        String primary = Locale.forLanguageTag(tag == null ? "" : tag).getLanguage();
        return Arrays.stream(values()).filter(each -> each.tag.equals(primary)).findFirst();
    }

    /** The BCP 47 tag, as in {@code <html lang>}. */
    public String tag() {
        return tag;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
