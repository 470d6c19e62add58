package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.LateForwardRow.LateForwardPage;
import ua.vidhuk.appeals.control.LateForwards;
import ua.vidhuk.appeals.control.OutsidePlaces;
import ua.vidhuk.appeals.entity.LateForward;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.tenancy.entity.Extent;
import ua.vidhuk.tenancy.entity.Tenant;

/** What should have been passed on to whoever is competent (393/96-ВР, art. 7), one transaction a call. */
@ApplicationScoped
@Transactional
public class LateForwardDesk {

    /** The most rows of a page. */
    public static final int PAGE_LIMIT = 200;

    /** How far anybody counts. */
    public static final int MOST_COUNTED = 1_000;

    /** No law gives more days than that for passing on. */
    private static final int LONGEST_DAYS = 60;

    @Inject
    LateForwards list;

    @Inject
    OutsidePlaces places;

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    /**
     * A page of what is late to be passed on, the oldest first; nothing where the law sets no term.
     *
     * @param cursor where the page before ended, or null
     * @param limit rows, 1 to 200
     * @throws ua.vidhuk.problems.entity.InvalidInputException when the cursor is none
     */
    public LateForwardPage page(Tenant tenant, String cursor, int limit) {
        int rows = Math.clamp(limit, 1, PAGE_LIMIT);
        Cursor after = Cursor.parse(cursor);
        Instant before = registeredBefore(tenant).orElse(null);
        if (before == null) {
            return LateForwardPage.NONE;
        }
        Extent here = places.here().orElse(null);
        List<LateForward> found = list.page(before, here, after, rows + 1);
        List<LateForward> shown = found.subList(0, Math.min(rows, found.size()));
        String next = found.size() > rows
                ? new Cursor(shown.getLast().registeredAt(), shown.getLast().question()).text()
                : null;
        Map<UUID, Category> categories = shown.isEmpty() ? Map.of() : catalog.categoriesById();
        return new LateForwardPage(
                found.isEmpty() ? 0 : list.count(before, here, MOST_COUNTED),
                shown.stream()
                        .map(each -> row(each, categories.get(each.category()), tenant))
                        .toList(),
                next);
    }

    /** The beginning of the day after the last on which something was registered whose term has passed by now. */
    private Optional<Instant> registeredBefore(Tenant tenant) {
        Instant now = clock.instant();
        ZoneId zone = tenant.timeZone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        for (LocalDate day = today; day.isAfter(today.minusDays(LONGEST_DAYS)); day = day.minusDays(1)) {
            Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
            if (by(end.minusSeconds(1), tenant).filter(now::isAfter).isPresent()) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> by(Instant registeredAt, Tenant tenant) {
        return deadlines.forwardBy(tenant.jurisdiction(), tenant.timeZone(), registeredAt);
    }

    private LateForwardRow row(LateForward late, Category category, Tenant tenant) {
        return new LateForwardRow(
                late.question(),
                late.appeal(),
                late.number(),
                late.ordinal(),
                category == null ? null : category.code(),
                category == null ? Map.of() : category.name().byTag(),
                by(late.registeredAt(), tenant).orElse(late.registeredAt()),
                late.cameBack());
    }
}
