package ua.vidhuk.web.workspace;

import java.util.Set;

/**
 * How lists look to whoever works in this browser, which keeps it itself.
 *
 * @param compact whether rows are low
 * @param hidden the columns that are left out
 */
public record ListLook(boolean compact, Set<ListColumn> hidden) {

    /** As nobody has chosen yet. */
    static final ListLook PLAIN = new ListLook(false, Set.of());

    public ListLook {
        hidden = Set.copyOf(hidden);
    }

    public boolean shows(ListColumn column) {
        return !hidden.contains(column);
    }
}
