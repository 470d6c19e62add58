package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.vidhuk.onboarding.entity.OnboardingProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Which names in addresses are free. */
@ApplicationScoped
public class Slugs {

    private static final String RESERVED = "select slug from reserved_slug where slug = ?";

    // t_<slug> has underscores for hyphens, so that two slugs could mean one schema
    private static final String TAKEN =
            """
            select slug from tenant where replace(slug, '-', '_') = replace(?, '-', '_')
            union all
            select slug from onboarding_request
            where replace(slug, '-', '_') = replace(?, '-', '_') and state in ('approved', 'built', 'ready')""";
    private static final String STEPS = "select step from tenant_step where slug = ? order by done_at, step";

    @Inject
    PlatformSql sql;

    /**
     * @throws ProblemException when it is none, belongs to the platform, or is another's
     */
    void requireFree(String slug) {
        if (!TenantSlug.isSlug(slug)) {
            throw new InvalidInputException(FieldProblem.of("slug", "onboarding.field.slug-form"));
        }
        if (!sql.read(on -> on.prepareStatement(RESERVED), row -> row.getString(1), slug)
                .isEmpty()) {
            throw new InvalidInputException(FieldProblem.of("slug", "onboarding.field.slug-reserved"));
        }
        if (!sql.read(on -> on.prepareStatement(TAKEN), row -> row.getString(1), slug, slug)
                .isEmpty()) {
            throw new ProblemException(
                    OnboardingProblem.SLUG_TAKEN,
                    java.util.Map.of(),
                    List.of(FieldProblem.of("slug", "onboarding.field.slug-taken")));
        }
    }

    /** Steps of making a tenant that are done. */
    public List<String> stepsOf(String slug) {
        return sql.read(on -> on.prepareStatement(STEPS), row -> row.getString(1), slug);
    }
}
