package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ua.vidhuk.petitions.control.CountryFilter;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Reads the filter of the country's petitions from the words in its address. */
@ApplicationScoped
public class CountryFilterReader {

    private static final int COMMUNITIES = 40;
    private static final int WORD_LIMIT = 100;

    @Inject
    TenantRegistry tenants;

    /**
     * @param community slug, or part of a name, or null
     * @param topic code, or null
     * @param state words of states; empty for all that were published
     * @throws InvalidInputException naming every word that means nothing
     */
    public CountryFilter read(String community, String topic, List<String> state) {
        var problems = new ArrayList<FieldProblem>();
        Set<PetitionState> states = EnumSet.noneOf(PetitionState.class);
        for (String each : state == null ? List.<String>of() : state) {
            PetitionState.published().stream()
                    .filter(known -> known.word().equals(each))
                    .findFirst()
                    .ifPresentOrElse(
                            states::add, () -> problems.add(FieldProblem.of("state", "petitions.field.state-unknown")));
        }
        List<TenantSlug> found = community == null || community.isBlank() ? List.of() : named(community);
        if (found.isEmpty() && community != null && !community.isBlank()) {
            problems.add(FieldProblem.of("hromada", "petitions.field.hromada-unknown"));
        }
        if (topic != null && topic.length() > WORD_LIMIT) {
            problems.add(FieldProblem.tooLong("topic", WORD_LIMIT));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new CountryFilter(found, topic == null || topic.isBlank() ? null : topic.strip(), states);
    }

    private List<TenantSlug> named(String typed) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        var exact = tenants.bySlug(part);
        if (exact.isPresent()) {
            return List.of(exact.get().slug());
        }
        return tenants.all().stream()
                .filter(each -> isNamed(each, part))
                .map(Tenant::slug)
                .limit(COMMUNITIES)
                .toList();
    }

    private static boolean isNamed(Tenant tenant, String part) {
        return tenant.name().byTag().values().stream()
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(part));
    }
}
