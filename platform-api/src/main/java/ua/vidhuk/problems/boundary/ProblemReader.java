package ua.vidhuk.problems.boundary;

import ua.vidhuk.language.entity.Language;

/** Who reads the problem of this request; implemented by the room that knows the request. */
public interface ProblemReader {

    Language language();

    /** The id under which the request stands in the log. */
    String requestId();

    /** A person at a browser, who gets a page; programs get {@code application/problem+json}. */
    boolean readsPages();
}
