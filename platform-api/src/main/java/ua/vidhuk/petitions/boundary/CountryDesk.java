package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.petitions.control.CountryFilter;
import ua.vidhuk.petitions.control.PetitionLinks;
import ua.vidhuk.petitions.entity.CountryPetition;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.control.TenantContext;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** The petitions of the country, as their communities published them; pages and JSON resources call it alike. */
@ApplicationScoped
public class CountryDesk {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    CountryTable table;

    @Inject
    TenantRegistry tenants;

    @Inject
    PetitionLinks links;

    @Inject
    Clock clock;

    private volatile Topics topics = new Topics(Map.of(), Instant.MIN);

    private record Topics(Map<String, LocalizedText> byCode, Instant readAt) {}

    /**
     * A page, the newest first; of communities that are not served nothing is shown.
     *
     * @param cursor where the page before ended, or null
     * @param limit rows, 1 to 200
     */
    public CountryPage page(CountryFilter filter, String cursor, int limit) {
        int rows = Math.clamp(limit, 1, PetitionDesk.PAGE_LIMIT);
        var found = onPlatform(() -> table.page(filter, Cursor.parse(cursor), rows + 1));
        List<CountryPetition> shown = found.subList(0, Math.min(rows, found.size()));
        String next = found.size() > rows
                ? new Cursor(shown.getLast().publishedAt(), shown.getLast().petitionId()).text()
                : null;
        return new CountryPage(
                shown.stream()
                        .flatMap(each -> tenants.bySlug(each.tenant()).map(its -> row(each, its)).stream())
                        .toList(),
                next);
    }

    private CountryRow row(CountryPetition petition, Tenant tenant) {
        return new CountryRow(
                petition.tenant(),
                tenant.name().byTag(),
                petition.petitionId(),
                links.of(tenant, new PetitionId(petition.petitionId())),
                petition.number(),
                petition.title(),
                petition.topic(),
                petition.topicName().byTag(),
                petition.state().word(),
                petition.publishedAt(),
                petition.collectingUntil(),
                petition.threshold(),
                petition.signatures());
    }

    /** The months of UTC in which any community published any, the latest first. */
    public List<YearMonth> months() {
        return onPlatform(table::months);
    }

    /** Addresses of what was published in a month, the newest first; of communities that are not served none. */
    public List<String> addresses(YearMonth month) {
        return onPlatform(() -> table.of(month)).stream()
                .flatMap(each -> tenants.bySlug(each.tenant().value()).stream()
                        .map(its -> links.of(its, new PetitionId(each.petition()))))
                .toList();
    }

    /** Where the public pages of each community begin, without a slash at the end. */
    public List<String> communities() {
        return tenants.all().stream()
                .filter(Tenant::open)
                .map(links::base)
                .sorted()
                .toList();
    }

    /** The topics there are, by code; a minute old at most. */
    public Map<String, LocalizedText> topics() {
        Topics known = topics;
        Instant now = clock.instant();
        if (known.readAt().isBefore(now.minus(FRESH))) {
            known = new Topics(readTopics(), now);
            topics = known;
        }
        return known.byCode();
    }

    /** As they are at this moment. */
    public Map<String, LocalizedText> readTopics() {
        return onPlatform(table::topics);
    }

    private static <T> T onPlatform(Callable<T> work) {
        try {
            return TenantContext.callOnPlatform(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the petitions of the country could not be read", e);
        }
    }
}
