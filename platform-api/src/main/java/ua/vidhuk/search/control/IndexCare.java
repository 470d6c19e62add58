package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.search.control.IndexComparison.Difference;
import ua.vidhuk.search.entity.SearchProblem;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** What an administrator does with the index of a node. */
@ApplicationScoped
public class IndexCare {

    @Inject
    IndexFollower follower;

    @Inject
    IndexComparison comparison;

    @Inject
    TenantRegistry tenants;

    private final AtomicBoolean rebuilding = new AtomicBoolean();

    /** Compares all tenants, after the index has caught up. */
    public Difference compare() {
        try {
            follower.catchUp();
            var sum = new Difference(0, 0, 0, 0);
            for (Tenant each : tenants.all()) {
                sum = sum.plus(comparison.of(each.slug()));
            }
            return sum;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the index could not be compared", e);
        }
    }

    /**
     * Builds the index anew; searches are answered meanwhile.
     *
     * @throws ProblemException {@code rebuild-under-way}
     */
    public void rebuild() {
        if (!rebuilding.compareAndSet(false, true)) {
            throw new ProblemException(SearchProblem.REBUILD_UNDER_WAY);
        }
        try {
            follower.rebuild();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the index could not be built anew", e);
        } finally {
            rebuilding.set(false);
        }
    }
}
