package ua.vidhuk.search.entity;

/** In which order results stand; ties are broken by the key, so that pages never overlap. */
public enum SearchOrder {
    RELEVANCE,
    NEWEST,
    MOST_URGENT
}
