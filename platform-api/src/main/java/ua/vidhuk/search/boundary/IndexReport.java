package ua.vidhuk.search.boundary;

import ua.vidhuk.search.control.IndexComparison.Difference;

/**
 * How the index of this node differs from the database.
 *
 * @param documents that the database has
 * @param missing in the index
 * @param different in the index
 * @param surplus in the index
 * @param equal whether nothing differs
 */
public record IndexReport(int documents, int missing, int different, int surplus, boolean equal) {

    static IndexReport of(Difference difference) {
        return new IndexReport(
                difference.documents(),
                difference.missing(),
                difference.different(),
                difference.surplus(),
                difference.isNone());
    }
}
