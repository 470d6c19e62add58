package ua.vidhuk.appeals.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import ua.vidhuk.tenancy.control.TenantCache;
import ua.vidhuk.tenancy.entity.Tenant;

/** How the centre did in the last seven days, at most a minute old. */
@ApplicationScoped
public class PublicFigureBoard {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    FigureDesk desk;

    @Inject
    Clock clock;

    private TenantCache<PublicFigures> figures;

    @PostConstruct
    void prepare() {
        figures = new TenantCache<>(clock, FRESH);
    }

    public PublicFigures figures(Tenant tenant) {
        return figures.get(tenant, desk::lastSevenDays);
    }
}
