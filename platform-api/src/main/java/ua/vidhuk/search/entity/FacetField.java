package ua.vidhuk.search.entity;

import java.util.Locale;

/** By what results are counted and narrowed. */
public enum FacetField {
    KIND,
    STATE,
    CATEGORY,
    EXECUTOR,
    CHANNEL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
