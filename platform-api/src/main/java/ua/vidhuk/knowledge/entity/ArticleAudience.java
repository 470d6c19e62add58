package ua.vidhuk.knowledge.entity;

import ua.vidhuk.persistence.control.EnumWord;

/** Who may read an article once it is published. */
public enum ArticleAudience {
    /** Staff alone. */
    INTERNAL,
    /** Everybody, on the portal. */
    PUBLIC;

    /** Its word in JSON, tables and message keys. */
    public String word() {
        return EnumWord.of(this);
    }
}
