package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.vidhuk.appeals.boundary.CallBackRow;
import ua.vidhuk.appeals.boundary.ExecutorRating;
import ua.vidhuk.appeals.entity.PriorityRule;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** Pages about what applicants say. */
final class FeedbackSamples {

    private FeedbackSamples() {}

    static Map<String, PageModel> pages() {
        var controller = WorkspaceSamples.frame(WorkspaceSamples.CONTROLLER, null);
        var operator = WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, null);
        var admin = WorkspaceSamples.frame(WorkspaceSamples.staff("brovary-admin", Role.TENANT_ADMIN), null);
        var pages = new LinkedHashMap<String, PageModel>();
        var ratings = List.of(new ExecutorRating("vodokanal", Map.of("uk", "КП «Бровариводоканал»"), 42, 4.3, 81));
        pages.put(
                "workspace-feedback",
                new FeedbackPage(
                        controller,
                        IntStream.range(0, 5).mapToObj(FeedbackSamples::row).toList(),
                        ratings));
        pages.put("workspace-feedback-none", new FeedbackPage(controller, List.of(), List.of()));
        pages.put("workspace-feedback-read", new FeedbackPage(operator, List.of(), ratings));
        pages.put("workspace-feedback-rule", new FeedbackRulePage(admin, "30", "4", true, Map.of()));
        var wrong = Map.of("reopenDays", "Число від 1 до 365.");
        pages.put("workspace-feedback-rule-wrong", new FeedbackRulePage(admin, "багато", "4", false, wrong));
        pages.put(
                "workspace-priority-rule",
                new PriorityRulePage(admin, "", "", false, List.of(PriorityRule.NONE), Map.of()));
        pages.put(
                "workspace-priority-rule-wrong",
                new PriorityRulePage(
                        admin,
                        "12",
                        "24",
                        false,
                        List.of(new PriorityRule(72, null, Samples.NOW, "brovary-admin")),
                        Map.of("emergencyHours", "Аварійний пріоритет не може мати більше годин, ніж високий.")));
        return pages;
    }

    private static CallBackRow row(int i) {
        return new CallBackRow(
                new UUID(3, i),
                new UUID(1, i),
                "БР-2026-00001" + i,
                1,
                Map.of("uk", "Водопостачання"),
                Samples.NOW.plus(Duration.ofDays(3)),
                i != 1,
                i,
                i == 0 ? null : Samples.NOW.plus(Duration.ofHours(i - 2)),
                i < 3);
    }
}
