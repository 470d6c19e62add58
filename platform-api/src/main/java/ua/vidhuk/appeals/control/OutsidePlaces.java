package ua.vidhuk.appeals.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.OutsidePlace;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.tenancy.control.TenantCache;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Extent;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Whether a place lies outside of the community that it is told, and whose it is then (decision 78). It is said and nothing is
 * refused because of it: a box is no border.
 */
@ApplicationScoped
public class OutsidePlaces {

    /** Where a community has not said how far it reaches, its own questions tell; a few of them far away do not count. */
    private static final String LEARNED =
            """
            select count(*) as places,
              percentile_disc(0.02) within group (order by latitude) as south, percentile_disc(0.02) within group (order by longitude) as west,
              percentile_disc(0.98) within group (order by latitude) as north, percentile_disc(0.98) within group (order by longitude) as east
            from (select latitude, longitude from appeal_question where latitude is not null order by registered_at desc limit 1000) latest""";

    private static final int ENOUGH = 100;

    /** Some twenty kilometres: who reports most from the middle of a town has villages round it. */
    private static final double ROUND_THE_LEARNED = 0.2;

    private static final Duration FRESH = Duration.ofHours(1);

    @Inject
    TenantRegistry tenants;

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    private TenantCache<Optional<Extent>> learned;

    @PostConstruct
    void begin() {
        learned = new TenantCache<>(clock, FRESH);
    }

    /**
     * @param latitude degrees, WGS 84, or null
     * @param longitude likewise
     * @return empty when the place lies within the tenant of the transaction, when there is none, and when nobody knows
     */
    public Optional<OutsidePlace> find(Double latitude, Double longitude) {
        if (latitude == null || longitude == null) {
            return Optional.empty();
        }
        Tenant here = tenants.bound();
        return extent(here)
                .filter(each -> !each.contains(latitude, longitude))
                .map(each -> new OutsidePlace(competent(here, latitude, longitude)));
    }

    /**
     * The same as something to be told about a field.
     *
     * @param language in which the communities are named
     */
    public Optional<FieldProblem> warning(String field, NewPlace place, Language language) {
        return place == null
                ? Optional.empty()
                : find(place.latitude(), place.longitude()).map(each -> warning(field, each, language));
    }

    private FieldProblem warning(String field, OutsidePlace place, Language language) {
        String here = tenants.bound().name().in(language);
        return place.competent() == null
                ? new FieldProblem(field, "appeals.place.outside", Map.of("here", here))
                : new FieldProblem(
                        field,
                        "appeals.place.outside.of",
                        Map.of("here", here, "there", place.competent().name().in(language)));
    }

    /** How far the tenant of the transaction reaches; empty when nobody knows. */
    public Optional<Extent> here() {
        return extent(tenants.bound());
    }

    private Optional<Extent> extent(Tenant here) {
        return here.extent() == null ? learned.get(here, this::learn) : Optional.of(here.extent());
    }

    /** The smallest that holds the place: a hromada before its region. */
    private Tenant competent(Tenant here, double latitude, double longitude) {
        return tenants.all().stream()
                .filter(each -> Transfers.canReceive(each, here))
                .filter(each -> each.extent() != null && each.extent().contains(latitude, longitude))
                .min(Comparator.comparingDouble(each -> each.extent().size()))
                .orElse(null);
    }

    private Optional<Extent> learn() {
        try (var statement = connection.get().prepareStatement(LEARNED);
                var row = statement.executeQuery()) {
            row.next();
            if (row.getInt("places") < ENOUGH) {
                return Optional.empty();
            }
            return Optional.of(Extent.round(
                    row.getDouble("south"),
                    row.getDouble("west"),
                    row.getDouble("north"),
                    row.getDouble("east"),
                    ROUND_THE_LEARNED));
        } catch (SQLException e) {
            throw new IllegalStateException("where the questions lie could not be read", e);
        }
    }
}
