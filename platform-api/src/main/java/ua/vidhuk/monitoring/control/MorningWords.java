package ua.vidhuk.monitoring.control;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.catalog.entity.OngoingIncident;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.monitoring.entity.MorningProblem;
import ua.vidhuk.monitoring.entity.MorningReport;
import ua.vidhuk.monitoring.entity.MorningReport.VeryLate;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * The lines of a morning report, in the tenant's language.
 *
 * @param names of categories and enterprises, by id
 */
record MorningWords(Tenant tenant, Map<UUID, LocalizedText> names) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    String problems(MorningReport report) {
        var lines = new ArrayList<String>();
        for (MorningProblem each : report.top()) {
            lines.add(problem(lines.size() + 1, each));
        }
        return joined(lines);
    }

    String incidents(MorningReport report) {
        return joined(report.incidents().stream().map(this::incident).toList());
    }

    String late(MorningReport report) {
        return joined(report.veryLate().stream().map(this::late).toList());
    }

    private String problem(int place, MorningProblem problem) {
        var demand = problem.demand();
        var line = new StringBuilder(text(
                "monitoring.morning.problem",
                Map.of(
                        "place", place,
                        "category", name(demand.category()),
                        "count", demand.count(),
                        "usual", problem.usual(),
                        "open", demand.open(),
                        "late", problem.late())));
        if (!demand.streets().isEmpty()) {
            String streets = demand.streets().stream()
                    .map(each -> each.street() + " (" + each.count() + ")")
                    .collect(Collectors.joining(", "));
            line.append(text("monitoring.morning.streets", Map.of("streets", streets)));
        }
        if (demand.enterprise() != null) {
            line.append(text(
                    "monitoring.morning.executor",
                    Map.of("executor", name(demand.enterprise()), "count", demand.ofEnterprise())));
        }
        return line.toString();
    }

    private String incident(OngoingIncident incident) {
        return text(
                "monitoring.morning.incident",
                Map.of(
                        "title", incident.title(),
                        "category", name(incident.category()),
                        "count", incident.questions(),
                        "since", moment(incident.openedAt())));
    }

    private String late(VeryLate late) {
        String executor = late.enterprise() == null ? text("monitoring.morning.nobody") : name(late.enterprise());
        return text("monitoring.morning.late", Map.of("executor", executor, "count", late.count()));
    }

    private String joined(List<String> lines) {
        return lines.isEmpty() ? text("monitoring.morning.none") : String.join("\n", lines);
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(tenant.timeZone()));
    }

    private String name(UUID id) {
        LocalizedText name = names.get(id);
        return name == null ? "–" : name.in(tenant.defaultLanguage());
    }

    private String text(String key) {
        return Messages.text(tenant.defaultLanguage(), key);
    }

    private String text(String key, Map<String, ?> arguments) {
        return Messages.text(tenant.defaultLanguage(), key, arguments);
    }
}
