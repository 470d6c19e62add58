package ua.vidhuk.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import ua.vidhuk.appeals.boundary.PublicFigureBoard;
import ua.vidhuk.catalog.boundary.CatalogDesk;
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
    PublicFigureBoard figures;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    private TenantCache<Catalogue> catalogues;

    @PostConstruct
    void prepare() {
        catalogues = new TenantCache<>(clock, FRESH);
    }

    public Catalogue catalogue() {
        return catalogues.get(
                tenant.get(), () -> new Catalogue(catalog.categories(), catalog.enterprises(), streets.names()));
    }

    /** The figures of the last seven days. */
    public WeekFigures week() {
        return WeekFigures.of(figures.figures(tenant.get()));
    }
}
