package ua.vidhuk.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.vidhuk.search.control.Change;
import ua.vidhuk.search.control.ChangeTransactions;
import ua.vidhuk.search.control.IndexFollower;
import ua.vidhuk.search.entity.ChangesSeen;
import ua.vidhuk.tenancy.control.TenantContext;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Where the news stood when somebody began to look, and what came since (decision 57). */
@ApplicationScoped
public class NewsDesk {

    /** No position: this node has not read the news yet. */
    public static final long UNKNOWN = -1;

    private static final int MOST = 200;

    @Inject
    IndexFollower follower;

    @Inject
    ChangeTransactions changes;

    /**
     * How far this node had read when this is asked: whatever is read from the database afterwards holds everything before
     * it. It costs no look at the database, and any node understands it.
     *
     * @return a number of the database's transactions, or {@link #UNKNOWN}
     */
    public long position() {
        return follower.reached().orElse(UNKNOWN);
    }

    /**
     * What changed in a tenant since a position.
     *
     * @param position as {@link #position} gave it
     * @return by kind; empty when it is more than is told one by one
     * @throws Exception when the database does not answer
     */
    public Optional<List<ChangesSeen>> since(TenantSlug tenant, long position) throws Exception {
        List<Change> all = TenantContext.callOnPlatform(() -> changes.since(position, Change.FIRST, MOST));
        if (all.size() == MOST) {
            return Optional.empty();
        }
        var byKind = all.stream()
                .filter(each -> each.role().equals(tenant.role()))
                .collect(Collectors.groupingBy(Change::kind, Collectors.mapping(Change::id, Collectors.toSet())));
        return Optional.of(byKind.entrySet().stream()
                .map(each -> new ChangesSeen(tenant.role(), each.getKey(), each.getValue()))
                .toList());
    }
}
