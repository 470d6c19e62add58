package ua.vidhuk.appeals.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.tenancy.control.TenantCache;

/**
 * The names in the catalogue of the transaction's tenant, at most ten seconds old: reading all of them for each view costs
 * more than the view. What was added a moment ago is found at once.
 */
@ApplicationScoped
class CatalogNameBoard {

    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    private TenantCache<CatalogNames> names;

    @PostConstruct
    void prepare() {
        names = new TenantCache<>(clock, FRESH);
    }

    /** Names that cover what these questions refer to. */
    CatalogNames of(List<Question> questions) {
        CatalogNames known = names.getBound(this::read);
        return known.cover(questions) ? known : names.renewBound(this::read);
    }

    private CatalogNames read() {
        return CatalogNames.of(catalog);
    }
}
