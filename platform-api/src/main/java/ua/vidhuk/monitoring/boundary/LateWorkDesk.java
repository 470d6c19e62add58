package ua.vidhuk.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.monitoring.boundary.LateFigures.LateGroup;
import ua.vidhuk.monitoring.boundary.LateRow.LatePage;
import ua.vidhuk.monitoring.control.Escalation;
import ua.vidhuk.monitoring.control.EscalationTransactions;
import ua.vidhuk.monitoring.control.LateList;
import ua.vidhuk.monitoring.entity.LateQuestion;
import ua.vidhuk.monitoring.entity.Lateness;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.tenancy.entity.Tenant;

/** What is late now, one transaction a call. */
@ApplicationScoped
@Transactional
public class LateWorkDesk implements EscalationTransactions {

    /** The most rows of a page. */
    public static final int PAGE_LIMIT = 200;

    @Inject
    LateList list;

    @Inject
    LateFilterReader filters;

    @Inject
    Escalation escalation;

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    @Override
    public boolean climb(Tenant tenant) {
        return escalation.climb(tenant);
    }

    /**
     * A page of what is late, the latest first.
     *
     * @param cursor where the page before ended, or null
     * @param limit rows, 1 to 200
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every word of the filter that means nothing
     */
    public LatePage page(LateParameters parameters, String cursor, int limit) {
        int rows = Math.clamp(limit, 1, PAGE_LIMIT);
        List<LateQuestion> found = list.page(filters.read(parameters), Cursor.parse(cursor), rows + 1);
        List<LateQuestion> shown = found.subList(0, Math.min(rows, found.size()));
        String next = found.size() > rows
                ? new Cursor(shown.getLast().dueAt(), shown.getLast().question()).text()
                : null;
        var categories = catalog.categoriesById();
        var enterprises = catalog.enterprisesById();
        Instant now = clock.instant();
        return new LatePage(
                shown.stream()
                        .map(each -> row(each, categories.get(each.category()), enterprises, now))
                        .toList(),
                next);
    }

    /** How much is late, by executor and by category. */
    public LateFigures figures() {
        var counts = list.counts(clock.instant());
        var categories = catalog.categoriesById();
        var enterprises = catalog.enterprisesById();
        var byExecutor = counts.stream()
                .filter(LateList.Count::ofEnterprise)
                .map(each -> ofEnterprise(each, enterprises))
                .sorted(Comparator.comparing(LateGroup::all).reversed())
                .toList();
        var byCategory = counts.stream()
                .filter(each -> !each.ofEnterprise())
                .map(each -> ofCategory(each, categories))
                .sorted(Comparator.comparing(LateGroup::all).reversed())
                .toList();
        var byHelper = list.helperCounts(clock.instant()).stream()
                .map(each -> ofEnterprise(each, enterprises))
                .sorted(Comparator.comparing(LateGroup::all).reversed())
                .toList();
        return new LateFigures(byCategory.stream().mapToLong(LateGroup::all).sum(), byExecutor, byHelper, byCategory);
    }

    private static LateGroup ofEnterprise(LateList.Count count, Map<UUID, Enterprise> known) {
        Enterprise found = count.id() == null ? null : known.get(count.id());
        return group(
                found == null ? null : found.code(),
                found == null ? null : found.name().byTag(),
                count);
    }

    private static LateGroup ofCategory(LateList.Count count, Map<UUID, Category> known) {
        Category found = known.get(count.id());
        return group(
                found == null ? null : found.code(),
                found == null ? null : found.name().byTag(),
                count);
    }

    private static LateGroup group(String code, Map<String, String> names, LateList.Count count) {
        return new LateGroup(code, names, count.all(), count.day(), count.days(), count.week(), count.more());
    }

    private static LateRow row(LateQuestion late, Category category, Map<UUID, Enterprise> known, Instant now) {
        Enterprise enterprise = late.enterprise() == null ? null : known.get(late.enterprise());
        return new LateRow(
                late.question(),
                late.appeal(),
                late.number(),
                late.ordinal(),
                category == null ? null : category.code(),
                category == null ? Map.of() : category.name().byTag(),
                enterprise == null ? null : enterprise.code(),
                enterprise == null ? null : enterprise.name().byTag(),
                late.helpers().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(each -> each.name().byTag())
                        .toList(),
                late.state(),
                late.emergency(),
                late.dueAt(),
                lateness(late.dueAt(), now).word(),
                late.level());
    }

    private static Lateness lateness(Instant dueAt, Instant now) {
        return Arrays.stream(Lateness.values())
                .filter(each -> !dueAt.isBefore(each.earliest(now)))
                .findFirst()
                .orElse(Lateness.MORE);
    }
}
