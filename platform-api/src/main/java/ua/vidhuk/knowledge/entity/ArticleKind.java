package ua.vidhuk.knowledge.entity;

import ua.vidhuk.persistence.control.EnumWord;

/** What somebody reads it for. */
public enum ArticleKind {
    /** What is known about a matter. */
    ARTICLE,
    /** What an operator says and asks, step by step; for staff alone. */
    SCRIPT;

    /** Its word in JSON, tables and message keys. */
    public String word() {
        return EnumWord.of(this);
    }
}
