package ua.vidhuk.tenantadmin.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import ua.vidhuk.tenantadmin.entity.CategoryEntry;
import ua.vidhuk.tenantadmin.entity.TenantFileException;

/** The order in which categories can be written, each keeping the place that its file gives it. */
final class CategoryOrder {

    /** A category and its place in the file, counted from 1. */
    record Placed(CategoryEntry category, int ordinal) {}

    private CategoryOrder() {}

    static List<Placed> parentsFirst(List<CategoryEntry> categories) {
        var waiting = new ArrayList<Placed>();
        categories.forEach(category -> waiting.add(new Placed(category, waiting.size() + 1)));
        var ordered = new ArrayList<Placed>();
        var written = new HashSet<String>();
        var mine = categories.stream().map(CategoryEntry::code).collect(Collectors.toSet());
        while (!waiting.isEmpty()) {
            var ready = waiting.stream()
                    .filter(placed -> placed.category().parent() == null
                            || written.contains(placed.category().parent())
                            || !mine.contains(placed.category().parent()))
                    .toList();
            if (ready.isEmpty()) {
                throw new TenantFileException("the parents of these categories go round in a circle: "
                        + waiting.stream()
                                .map(placed -> placed.category().code())
                                .toList());
            }
            ordered.addAll(ready);
            ready.forEach(placed -> written.add(placed.category().code()));
            waiting.removeIf(placed -> written.contains(placed.category().code()));
        }
        return ordered;
    }
}
