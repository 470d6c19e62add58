package ua.vidhuk.web.workspace;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vidhuk.monitoring.boundary.MorningView;
import ua.vidhuk.monitoring.boundary.MorningView.MorningLate;
import ua.vidhuk.monitoring.boundary.MorningView.MorningRow;
import ua.vidhuk.web.page.PageModel;

/**
 * The top problems of a morning (I4).
 *
 * @param frame what stands round it
 * @param report of the day that is asked for; null when there is none
 * @param typed the day as it was asked for
 * @param today the last day that can be asked for
 * @param errors sentences by field; empty when nothing is wrong
 */
public record MorningPage(
        WorkspaceFrame frame, MorningView report, String typed, LocalDate today, Map<String, String> errors)
        implements PageModel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Stands for what no enterprise has. */
    private static final String NONE = "none";

    public MorningPage {
        errors = Map.copyOf(errors);
    }

    @Override
    public String template() {
        return "workspace/morning.jte";
    }

    /** The day of the report: {@code 23.11.2026}. */
    public String day() {
        return DAY.format(report.day());
    }

    /** From which streets the most are: {@code вулиця Київська (3), бульвар Незалежності (1)}. */
    public String streets(MorningRow row) {
        return row.streets().stream()
                .map(each -> each.street() + " (" + each.count() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Where the questions of a category are. */
    public String questions(MorningRow row) {
        return ListQuery.of(Place.ALL).with("category", row.category()).text();
    }

    /** Where the questions of a category are that its executor has. */
    public String held(MorningRow row) {
        return ListQuery.of(Place.ALL)
                .with("category", row.category())
                .with("executor", row.executor())
                .text();
    }

    /** Where the late questions of a category are. */
    public String late(MorningRow row) {
        return new LateBoardPage.LateQuery("", "", row.category(), "").address();
    }

    /** Where the questions are that are very late. */
    public String late(MorningLate row) {
        return new LateBoardPage.LateQuery(row.executor() == null ? NONE : row.executor(), "", "", "more").address();
    }
}
