package ua.vidhuk.knowledge.entity;

import ua.vidhuk.persistence.control.EnumWord;

/** Whether an article can be read; one that is not published only by who may edit it. */
public enum ArticleState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN;

    /** Its word in JSON, tables and message keys. */
    public String word() {
        return EnumWord.of(this);
    }
}
