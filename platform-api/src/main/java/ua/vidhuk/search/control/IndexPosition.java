package ua.vidhuk.search.control;

import java.util.Set;
import java.util.TreeSet;

/**
 * How far an index has come.
 *
 * @param transaction everything of the transactions before this one is in it
 * @param tenants whose documents are in it from the beginning
 */
public record IndexPosition(long transaction, Set<String> tenants) {

    public static final IndexPosition NOTHING = new IndexPosition(0, Set.of());

    public IndexPosition {
        tenants = Set.copyOf(tenants);
    }

    public IndexPosition at(long later) {
        return new IndexPosition(later, tenants);
    }

    public IndexPosition with(String tenant) {
        var all = new TreeSet<>(tenants);
        all.add(tenant);
        return new IndexPosition(transaction, all);
    }

    public IndexPosition without(String tenant) {
        var all = new TreeSet<>(tenants);
        all.remove(tenant);
        return new IndexPosition(transaction, all);
    }
}
