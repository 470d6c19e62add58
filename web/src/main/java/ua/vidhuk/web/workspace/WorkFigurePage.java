package ua.vidhuk.web.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.boundary.WorkFigures;
import ua.vidhuk.appeals.boundary.WorkFigures.WorkQuality;
import ua.vidhuk.appeals.entity.WorkPeriod;
import ua.vidhuk.web.page.PageModel;

/**
 * How executors and districts did in a time (P6).
 *
 * @param frame what stands round it
 * @param figures of the time; null when it is none
 * @param today where the tenant is
 * @param typed the days as they were asked for, by field
 * @param errors sentences by field; empty when nothing is wrong
 */
public record WorkFigurePage(
        WorkspaceFrame frame,
        WorkFigures figures,
        LocalDate today,
        Map<String, String> typed,
        Map<String, String> errors)
        implements PageModel {

    private static final int MINUTES_OF_AN_HOUR = 60;

    /**
     * A row of a table; without any name what has no executor, or lies in no district.
     *
     * @param names by language tag, or null
     * @param name the same in every language, or null
     * @param address of a list, or null
     * @param work how it was carried out
     */
    public record WorkRow(Map<String, String> names, String name, String address, WorkQuality work) {}

    public WorkFigurePage {
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
    }

    public WorkPeriod lastMonth() {
        return WorkPeriod.lastMonth(today);
    }

    public WorkPeriod thisMonth() {
        return WorkPeriod.thisMonth(today);
    }

    public String address(WorkPeriod period) {
        return "/workspace/figures/work?from=" + period.from() + "&until=" + period.until();
    }

    public boolean isShown(WorkPeriod period) {
        return figures != null
                && period.from().equals(figures.from())
                && period.until().equals(figures.until());
    }

    /** The executors; each leads to the list of all that it has closed. */
    public List<WorkRow> executors() {
        return figures.executors().stream()
                .map(each -> new WorkRow(
                        each.names(), null, each.code() == null ? null : closedBy(each.code()), each.work()))
                .toList();
    }

    private static String closedBy(String executor) {
        return "/workspace?place=all&state=closed&executor=" + URLEncoder.encode(executor, StandardCharsets.UTF_8);
    }

    public List<WorkRow> districts() {
        return figures.districts().stream()
                .map(each -> new WorkRow(null, each.name(), null, each.work()))
                .toList();
    }

    /** Whether some of what was closed lies in a district. */
    public boolean hasDistricts() {
        return figures.districts().stream().anyMatch(each -> each.id() != null);
    }

    /** The mean time from registration to closing. */
    public static Duration mean(WorkQuality work) {
        return Duration.ofMinutes(Math.round(work.meanHours() * MINUTES_OF_AN_HOUR));
    }

    @Override
    public String template() {
        return "workspace/work-figures.jte";
    }
}
