package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.vidhuk.appeals.control.IncidentList.Counted;
import ua.vidhuk.appeals.entity.Incident;
import ua.vidhuk.catalog.control.Catalog;

/** Shows incidents with the names of their categories. */
@ApplicationScoped
class IncidentRows {

    @Inject
    Catalog catalog;

    List<IncidentRow> of(List<Counted> counted) {
        if (counted.isEmpty()) {
            return List.of();
        }
        var categories = catalog.categoriesById();
        return counted.stream()
                .map(each -> {
                    Incident incident = each.incident();
                    var category = categories.get(incident.categoryId());
                    return new IncidentRow(
                            incident.id(),
                            incident.title(),
                            category.code(),
                            category.name().byTag(),
                            incident.openedAt(),
                            incident.closedAt(),
                            each.questions());
                })
                .toList();
    }
}
