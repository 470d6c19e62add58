package ua.vidhuk.search.control;

import java.util.List;
import java.util.Set;

/** Names of the bound tenant that mean the same, such as the old and the new one of a street; called in a transaction. */
public interface NameSource {

    /** Each with all its names, at least two. */
    List<Set<String>> sameNames();
}
