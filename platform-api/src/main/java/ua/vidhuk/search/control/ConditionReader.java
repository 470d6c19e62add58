package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.ParsedQuery.Condition;
import ua.vidhuk.search.entity.QueryField;
import ua.vidhuk.search.entity.QueryMistake;
import ua.vidhuk.search.entity.QueryMistake.Problem;
import ua.vidhuk.search.entity.SearchFilter;

/** Makes a filter of the fields in a query; what means nothing here is left out and said. */
@ApplicationScoped
public class ConditionReader {

    private static final Map<QueryField, FacetField> FACETS = Map.of(
            QueryField.CATEGORY, FacetField.CATEGORY,
            QueryField.STATUS, FacetField.STATE,
            QueryField.EXECUTOR, FacetField.EXECUTOR,
            QueryField.KIND, FacetField.KIND);
    private static final Set<String> NO = Set.of("no", "ні", "нет", "false", "0");
    private static final int SUGGESTED = 8;
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT));

    @Inject
    TextAnalysis analysis;

    @Inject
    Clock clock;

    /**
     * @param zone in which days begin
     * @param mistakes what could not be understood is added
     */
    public SearchFilter read(List<Condition> conditions, FacetNames names, ZoneId zone, List<QueryMistake> mistakes) {
        var only = new EnumMap<FacetField, Set<String>>(FacetField.class);
        var not = new EnumMap<FacetField, Set<String>>(FacetField.class);
        Instant from = null;
        Instant until = null;
        Boolean late = null;
        for (Condition each : conditions) {
            switch (each.field()) {
                case CATEGORY, STATUS, EXECUTOR, KIND ->
                    codes(each, names, mistakes).ifPresent(codes -> (each.excluded() ? not : only)
                            .merge(FACETS.get(each.field()), codes, ConditionReader::both));
                case AFTER ->
                    from = day(each, mistakes).map(day -> begin(day, zone)).orElse(from);
                case BEFORE ->
                    until = day(each, mistakes)
                            .map(day -> begin(day.plusDays(1), zone))
                            .orElse(until);
                case LATE -> late = NO.contains(each.value().toLowerCase(Locale.ROOT)) == each.excluded();
                case STREET ->
                    mistakes.add(new QueryMistake(Problem.NO_VALUE, each.field().word(), List.of()));
            }
        }
        Instant now = clock.instant();
        return new SearchFilter(
                only,
                not,
                from,
                until,
                Boolean.TRUE.equals(late) ? now : null,
                Boolean.FALSE.equals(late) ? now : null);
    }

    private Optional<Set<String>> codes(Condition condition, FacetNames names, List<QueryMistake> mistakes) {
        FacetField field = FACETS.get(condition.field());
        Set<String> codes = names.meant(field, condition.value(), analysis);
        if (codes.isEmpty()) {
            var known =
                    names.of(field).keySet().stream().sorted().limit(SUGGESTED).toList();
            mistakes.add(new QueryMistake(Problem.UNKNOWN_VALUE, condition.value(), known));
            return Optional.empty();
        }
        return Optional.of(codes);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Optional<LocalDate> day(Condition condition, List<QueryMistake> mistakes) {
        for (DateTimeFormatter each : DAYS) {
            try {
                return Optional.of(LocalDate.parse(condition.value(), each));
            } catch (DateTimeException e) {
                // perhaps in the other form
            }
        }
        mistakes.add(new QueryMistake(
                Problem.NO_DATE, condition.value(), new ArrayList<>(List.of("2026-11-01", "1.11.2026"))));
        return Optional.empty();
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
