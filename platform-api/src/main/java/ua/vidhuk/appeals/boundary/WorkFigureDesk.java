package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.boundary.WorkFigures.DistrictWork;
import ua.vidhuk.appeals.boundary.WorkFigures.ExecutorWork;
import ua.vidhuk.appeals.boundary.WorkFigures.WorkQuality;
import ua.vidhuk.appeals.control.WorkCounts;
import ua.vidhuk.appeals.control.WorkCounts.Tally;
import ua.vidhuk.appeals.entity.WorkPeriod;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.places.control.Districts;
import ua.vidhuk.places.entity.District;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.entity.Tenant;

/** How executors and districts did (P6), in one transaction. */
@ApplicationScoped
@Transactional
public class WorkFigureDesk {

    private static final Comparator<WorkQuality> WORST_ON_TIME = Comparator.comparingDouble(
                    (WorkQuality each) -> each.onTime().ratio())
            .thenComparing(Comparator.comparingLong(WorkQuality::closed).reversed());
    private static final Comparator<ExecutorWork> EXECUTORS = Comparator.comparing(
                    (ExecutorWork each) -> each.code() == null)
            .thenComparing(ExecutorWork::work, WORST_ON_TIME)
            .thenComparing(ExecutorWork::code, Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<DistrictWork> DISTRICTS = Comparator.comparing(
                    (DistrictWork each) -> each.id() == null)
            .thenComparing(DistrictWork::work, WORST_ON_TIME)
            .thenComparing(DistrictWork::name, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    WorkCounts counts;

    @Inject
    Catalog catalog;

    @Inject
    Districts districts;

    @Inject
    Clock clock;

    /**
     * How the questions were carried out that were closed in a time.
     *
     * @param from the first day as it is typed, or nothing, as {@link WorkPeriod#read} takes it
     * @param until the last day likewise
     * @throws InvalidInputException naming the day that is none, or that the time is none or longer than a year
     */
    public WorkFigures figures(String from, String until, Tenant tenant) {
        var period = WorkPeriod.read(from, until, today(tenant));
        var zone = tenant.timeZone();
        var found = counts.between(
                period.from().atStartOfDay(zone).toInstant(),
                period.until().plusDays(1).atStartOfDay(zone).toInstant());
        return new WorkFigures(
                period.from(),
                period.until(),
                WorkQuality.of(found.all()),
                executors(found.executors()),
                districts(found.districts()));
    }

    /** Which day it is where the tenant is. */
    public LocalDate today(Tenant tenant) {
        return LocalDate.ofInstant(clock.instant(), tenant.timeZone());
    }

    private List<ExecutorWork> executors(Map<UUID, Tally> tallies) {
        Map<UUID, Enterprise> known = catalog.enterprisesById();
        return tallies.entrySet().stream()
                .map(each -> executor(known.get(each.getKey()), each.getValue()))
                .sorted(EXECUTORS)
                .toList();
    }

    private static ExecutorWork executor(Enterprise found, Tally tally) {
        return new ExecutorWork(
                found == null ? null : found.code(),
                found == null ? null : found.name().byTag(),
                WorkQuality.of(tally));
    }

    private List<DistrictWork> districts(Map<UUID, Tally> tallies) {
        Map<UUID, String> names = districts.all().stream().collect(Collectors.toMap(District::id, District::name));
        return tallies.entrySet().stream()
                .map(each -> new DistrictWork(each.getKey(), names.get(each.getKey()), WorkQuality.of(each.getValue())))
                .sorted(DISTRICTS)
                .toList();
    }
}
