package ua.vidhuk.problems.entity;

import java.util.Locale;

/** A kind of problem; implemented by one enum in each room. */
public interface ProblemType {

    /** The room that has the problem, as its messages begin: {@code appeals}. */
    String room();

    /** The enum constant's name. */
    String name();

    /** The HTTP status, 400 to 599. */
    int status();

    /** The constant's name in kebab case, the last part of the problem's type. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The relative reference that identifies the type (RFC 9457, 3.1.1). */
    default String type() {
        return "/problems/" + room() + "/" + slug();
    }

    /** The key of the sentence that says what is wrong and what to do. */
    default String messageKey() {
        return room() + ".problem." + slug();
    }
}
