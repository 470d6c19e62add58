package ua.vidhuk.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.catalog.entity.OngoingIncident;
import ua.vidhuk.monitoring.boundary.MorningView.MorningIncident;
import ua.vidhuk.monitoring.boundary.MorningView.MorningLate;
import ua.vidhuk.monitoring.boundary.MorningView.MorningRow;
import ua.vidhuk.monitoring.boundary.MorningView.MorningStreet;
import ua.vidhuk.monitoring.entity.MorningProblem;
import ua.vidhuk.monitoring.entity.MorningReport;
import ua.vidhuk.monitoring.entity.MorningReport.VeryLate;

/** Morning reports with the names of what they count; in the caller's transaction. */
@ApplicationScoped
class MorningViews {

    @Inject
    Catalog catalog;

    /** The catalogue by id, active or not. */
    private record Names(Map<UUID, Category> categories, Map<UUID, Enterprise> enterprises) {

        String code(UUID category) {
            Category found = categories.get(category);
            return found == null ? null : found.code();
        }

        Map<String, String> names(UUID category) {
            Category found = categories.get(category);
            return found == null ? Map.of() : found.name().byTag();
        }

        String executor(UUID enterprise) {
            Enterprise found = enterprise == null ? null : enterprises.get(enterprise);
            return found == null ? null : found.code();
        }

        Map<String, String> executorNames(UUID enterprise) {
            Enterprise found = enterprise == null ? null : enterprises.get(enterprise);
            return found == null ? null : found.name().byTag();
        }
    }

    MorningView view(MorningReport report, boolean made) {
        var names = new Names(catalog.categoriesById(), catalog.enterprisesById());
        return new MorningView(
                report.day(),
                report.until(),
                made,
                report.count(),
                report.top().stream().map(each -> row(each, names)).toList(),
                report.incidents().stream().map(each -> incident(each, names)).toList(),
                report.veryLate().stream().map(each -> late(each, names)).toList());
    }

    private static MorningRow row(MorningProblem problem, Names names) {
        var demand = problem.demand();
        return new MorningRow(
                names.code(demand.category()),
                names.names(demand.category()),
                demand.count(),
                demand.before(),
                problem.usual(),
                problem.index().isPresent() ? problem.index().getAsDouble() : null,
                demand.open(),
                problem.late(),
                demand.streets().stream()
                        .map(each -> new MorningStreet(each.street(), each.count()))
                        .toList(),
                names.executor(demand.enterprise()),
                names.executorNames(demand.enterprise()),
                demand.ofEnterprise());
    }

    private static MorningIncident incident(OngoingIncident incident, Names names) {
        return new MorningIncident(
                incident.id(),
                incident.title(),
                names.code(incident.category()),
                names.names(incident.category()),
                incident.openedAt(),
                incident.questions());
    }

    private static MorningLate late(VeryLate late, Names names) {
        return new MorningLate(names.executor(late.enterprise()), names.executorNames(late.enterprise()), late.count());
    }
}
