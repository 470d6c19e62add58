package ua.vidhuk.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.monitoring.control.LateFilter;
import ua.vidhuk.monitoring.entity.Lateness;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Makes a filter out of an address; in the caller's transaction. */
@ApplicationScoped
class LateFilterReader {

    /** Stands for those that nobody has. */
    static final String NONE = "none";

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    /**
     * @throws InvalidInputException naming every word that means nothing
     */
    LateFilter read(LateParameters parameters) {
        var problems = new ArrayList<FieldProblem>();
        String executor = said(parameters.executor);
        boolean unassigned = NONE.equals(executor);
        UUID enterprise = unassigned ? null : enterprise("executor", executor, problems);
        UUID helper = enterprise("helper", said(parameters.helper), problems);
        String code = said(parameters.category);
        UUID category = code == null
                ? null
                : known(
                        id(catalog.categoriesById(), code, Category::code),
                        problems,
                        "category",
                        "monitoring.field.category-unknown");
        String word = said(parameters.late);
        Instant now = clock.instant();
        var late = Lateness.ofWord(word);
        if (word != null && late.isEmpty()) {
            problems.add(FieldProblem.of("late", "monitoring.field.late-unknown"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(List.copyOf(problems));
        }
        return new LateFilter(
                enterprise,
                unassigned,
                helper,
                category,
                late.map(each -> each.earliest(now)).orElse(Instant.EPOCH),
                late.map(each -> each.latest(now)).orElse(now));
    }

    private UUID enterprise(String field, String code, List<FieldProblem> problems) {
        return code == null
                ? null
                : known(
                        id(catalog.enterprisesById(), code, Enterprise::code),
                        problems,
                        field,
                        "monitoring.field.executor-unknown");
    }

    private static <E> UUID id(Map<UUID, E> all, String code, java.util.function.Function<E, String> codeOf) {
        return all.entrySet().stream()
                .filter(each -> codeOf.apply(each.getValue()).equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static UUID known(UUID id, List<FieldProblem> problems, String field, String key) {
        if (id == null) {
            problems.add(FieldProblem.of(field, key));
        }
        return id;
    }

    private static String said(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
