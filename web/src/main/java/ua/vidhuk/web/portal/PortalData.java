package ua.vidhuk.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import ua.vidhuk.appeals.boundary.PublicFigureBoard;
import ua.vidhuk.catalog.boundary.CatalogDesk;
import ua.vidhuk.intake.boundary.PhoneLineDesk;
import ua.vidhuk.intake.entity.PhoneLine;
import ua.vidhuk.knowledge.boundary.WorksDesk;
import ua.vidhuk.knowledge.boundary.WorksView;
import ua.vidhuk.places.boundary.StreetDesk;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.tenancy.control.TenantCache;

/**
 * What the public pages show to everybody alike, kept for a few seconds, so that a rush on the front page does not
 * become a rush on the database. Nothing here is about one person.
 */
@ApplicationScoped
public class PortalData {

    private static final Duration FRESH = Duration.ofSeconds(20);

    @Inject
    CatalogDesk catalog;

    @Inject
    StreetDesk streets;

    @Inject
    WorksDesk desk;

    @Inject
    PhoneLineDesk phones;

    @Inject
    PublicFigureBoard figures;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    private TenantCache<Catalogue> catalogues;
    private TenantCache<List<WorksView>> works;
    private TenantCache<List<PhoneLine>> lines;

    @PostConstruct
    void prepare() {
        catalogues = new TenantCache<>(clock, FRESH);
        works = new TenantCache<>(clock, FRESH);
        lines = new TenantCache<>(clock, FRESH);
    }

    public Catalogue catalogue() {
        return catalogues.get(
                tenant.get(), () -> new Catalogue(catalog.categories(), catalog.enterprises(), streets.names()));
    }

    /** What is off and what is planned. */
    public List<WorksView> works() {
        return works.get(tenant.get(), desk::current);
    }

    /** The phone lines that are announced. */
    public List<PhoneLine> lines() {
        return lines.get(tenant.get(), phones::announced);
    }

    /** What is off or planned at a place; without a street nothing. */
    public List<WorksView> works(String street, String house) {
        return street.isEmpty()
                ? List.of()
                : works().stream()
                        .filter(each -> each.places().stream().anyMatch(place -> place.covers(street, house)))
                        .toList();
    }

    /** The figures of the last seven days. */
    public WeekFigures week() {
        return WeekFigures.of(figures.figures(tenant.get()));
    }
}
