package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.files.control.FileTexts;
import ua.vidhuk.files.control.TextQueue;
import ua.vidhuk.search.control.Change;
import ua.vidhuk.search.control.ChangeTransactions;
import ua.vidhuk.tenancy.control.TenantContext;

/** Plants 200,000 changes and texts of files, and looks at the plans by which an index follows them. */
@ApplicationScoped
public class SearchPlans {

    private static final String FILL =
            """
            insert into platform.search_change (role, kind, id, transaction)
              select 't_filled_' || n % 1000, 'question', gen_random_uuid(), n from generate_series(1, 200000) n;
            analyze platform.search_change;
            insert into t_lutsk.file_text (file_id, owner_id, state, look_at)
              select gen_random_uuid(), gen_random_uuid(), 'read', now() from generate_series(1, 200000) n;
            analyze t_lutsk.file_text""";
    private static final String EMPTY =
            """
            delete from platform.search_change where role like 't\\_filled\\_%'; analyze platform.search_change;
            delete from t_lutsk.file_text where read_at is null and state = 'read'; analyze t_lutsk.file_text""";

    /** An index of 200,000 entries has a thousand blocks and more. */
    private static final int MOST_BLOCKS = 300;

    private static final Set<String> PLANTED = Set.of("search_change", "file_text");

    @Inject
    ChangeTransactions changes;

    @Inject
    Work work;

    @Inject
    FileTexts texts;

    @Inject
    TextQueue waiting;

    /** Which queries read a table or an index from beginning to end; empty when all is well. */
    List<String> thatReadMuch() throws Exception {
        try (var owner = new OwnersView()) {
            owner.plant(FILL);
            awaitWhoBeganBefore(owner);
            long from = owner.logged();
            for (int i = 0; i < 12; i++) {
                TenantContext.callOnPlatform(() -> changes.since(199_990, Change.FIRST, 200));
                TenantContext.callOnPlatform(() -> changes.of("t_filled_7", Change.FIRST, 200));
                work.as("lutsk", () -> work.inTransaction(() -> texts.of(List.of(UUID.randomUUID()))));
                work.as("lutsk", waiting::claim);
            }
            var found = owner.plans(from, owner.logged()).stream()
                    .filter(SearchPlans::readsMuch)
                    .map(plan -> plan.getString("Query Text"))
                    .distinct()
                    .toList();
            owner.plant(EMPTY);
            return found;
        }
    }

    /** The index follows meanwhile: a question that was planned for an empty table and walks through what is being written says nothing. */
    private static void awaitWhoBeganBefore(OwnersView owner) throws Exception {
        String now = owner.read("select clock_timestamp()").getFirst();
        while (!owner.read(
                        "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() and xact_start < timestamptz '"
                                + now + "'")
                .isEmpty()) {
            Thread.sleep(10);
        }
    }

    private static boolean readsMuch(JsonObject plan) {
        return OwnersView.scanned(plan).stream().anyMatch(PLANTED::contains)
                || plan.getString("Query Text").contains("platform.search_change")
                        && OwnersView.blocks(plan) > MOST_BLOCKS;
    }
}
