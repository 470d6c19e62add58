package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.vidhuk.search.control.Change;
import ua.vidhuk.search.control.ChangeTransactions;
import ua.vidhuk.tenancy.control.TenantContext;

/** Notes 200,000 changes, and looks at the plans by which an index follows them. */
@ApplicationScoped
public class SearchPlans {

    private static final String FILL =
            """
            insert into platform.search_change (role, kind, id, transaction)
              select 't_filled_' || n % 1000, 'question', gen_random_uuid(), n from generate_series(1, 200000) n;
            analyze platform.search_change""";
    private static final String EMPTY =
            "delete from platform.search_change where role like 't\\_filled\\_%'; analyze platform.search_change";

    @Inject
    ChangeTransactions changes;

    /** Whether one of the queries reads the table from beginning to end; empty when all is well. */
    List<String> tablesReadWhole() throws Exception {
        try (var owner = new OwnersView()) {
            owner.plant(FILL);
            long from = owner.logged();
            for (int i = 0; i < 12; i++) {
                TenantContext.callOnPlatform(() -> changes.since(199_990, Change.FIRST, 200));
                TenantContext.callOnPlatform(() -> changes.of("t_filled_7", Change.FIRST, 200));
            }
            var found = owner.plans(from, owner.logged()).stream()
                    .filter(plan -> plan.getString("Query Text").contains("platform.search_change"))
                    .filter(plan -> OwnersView.scanned(plan).contains("search_change"))
                    .map(plan -> plan.getString("Query Text"))
                    .distinct()
                    .toList();
            owner.plant(EMPTY);
            return found;
        }
    }
}
