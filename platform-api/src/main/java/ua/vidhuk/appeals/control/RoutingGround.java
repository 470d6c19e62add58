package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import ua.vidhuk.appeals.entity.Routing;
import ua.vidhuk.calendar.control.Calendars;
import ua.vidhuk.calendar.control.Timetables;
import ua.vidhuk.calendar.entity.WorkingTime;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.places.control.Districts;
import ua.vidhuk.places.entity.Territory;
import ua.vidhuk.tenancy.control.TenantRegistry;

/** What of the tenant rules of routing depend on; only what one of them asks for is read. */
@ApplicationScoped
public class RoutingGround {

    @Inject
    Catalog catalog;

    @Inject
    Districts districts;

    @Inject
    Timetables timetables;

    @Inject
    Calendars calendars;

    @Inject
    TenantRegistry tenants;

    /**
     * @param streets of the questions, as they were typed
     */
    RoutingFacts facts(Routing routing, Collection<String> streets) {
        var tenant = tenants.bound();
        return new RoutingFacts(
                catalog.categoriesById(),
                routing.asksWhere() ? districts.of(streets) : Territory.NONE,
                tenant.timeZone(),
                routing.asksWhetherOpen() ? timetables.current() : WorkingTime.USUAL,
                calendars.of(tenant.jurisdiction()).days());
    }

    /** For each rule the name of one before it that fits whatever it fits, or null. */
    public List<String> hidden(Routing routing) {
        return routing.hidden(facts(routing, List.of())::above);
    }
}
