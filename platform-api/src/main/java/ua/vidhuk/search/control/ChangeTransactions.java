package ua.vidhuk.search.control;

import java.util.List;

/** Reads {@code platform.search_change} as the platform's role, each call in a transaction of its own. */
public interface ChangeTransactions {

    /** The oldest transaction that has not come to its end: everything of those before it can be seen. */
    long horizon();

    /** Changes of this transaction and later ones, behind the last of the page before, in the order of transactions. */
    List<Change> since(long transaction, Change behind, int limit);

    /** All changes that there are of a tenant, behind the last of the page before, in the order of ids. */
    List<Change> of(String role, Change behind, int limit);
}
