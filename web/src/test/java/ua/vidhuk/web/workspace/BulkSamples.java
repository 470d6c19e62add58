package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.vidhuk.appeals.boundary.BulkView;
import ua.vidhuk.appeals.boundary.BulkView.BulkItem;
import ua.vidhuk.appeals.entity.Bulk.Order;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** The same step with many questions. */
final class BulkSamples {

    private BulkSamples() {}

    static Map<String, PageModel> pages() {
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("workspace-bulk-preview", page("route", false, false, Map.of()));
        pages.put(
                "workspace-bulk-wrong",
                page(
                        "set-priority",
                        false,
                        false,
                        Map.of("priority", "Виберіть пріоритет.", "note", "Напишіть кілька слів.")));
        pages.put("workspace-bulk-running", page("close", true, false, Map.of()));
        pages.put("workspace-bulk-undone", page("accept", true, true, Map.of()));
        return pages;
    }

    private static BulkPage page(String action, boolean begun, boolean undoing, Map<String, String> errors) {
        String state = undoing ? "undone" : begun ? "done" : "waiting";
        List<BulkItem> items = IntStream.range(0, 12)
                .mapToObj(i -> i % 5 == 4
                        ? item(i, "refused", "/problems/appeals/transition-refused")
                        : item(i, i > 8 && begun && !undoing ? "waiting" : state, null))
                .toList();
        Instant until = begun && !undoing ? Samples.NOW.plus(Duration.ofMinutes(9)) : null;
        int waiting = (int)
                items.stream().filter(each -> each.state().equals("waiting")).count();
        var bulk = new BulkView(
                new UUID(8, 1),
                action,
                begun,
                waiting,
                begun && !undoing ? 7 : 0,
                2,
                undoing ? 10 : 0,
                until,
                undoing,
                items);
        return new BulkPage(
                WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, Place.NEW),
                bulk,
                ListQuery.of(Place.NEW),
                Samples.catalogue().enterprises(),
                Order.NONE,
                errors);
    }

    private static BulkItem item(int i, String state, String problem) {
        return new BulkItem(new UUID(2, i), new UUID(3, i), "БР-2026-%06d".formatted(i + 1), 1 + i % 2, state, problem);
    }
}
