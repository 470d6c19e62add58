package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.tenancy.control.TenantContext;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Compares the index with the database, document by document. */
@ApplicationScoped
public class IndexComparison {

    private static final int BATCH = 200;

    @Inject
    SearchIndex index;

    @Inject
    SourceTransactions sources;

    /**
     * What a comparison found.
     *
     * @param documents that the database has
     * @param missing in the index
     * @param different in the index
     * @param surplus in the index
     */
    public record Difference(int documents, int missing, int different, int surplus) {

        public boolean isNone() {
            return missing == 0 && different == 0 && surplus == 0;
        }

        public Difference plus(Difference other) {
            return new Difference(
                    documents + other.documents,
                    missing + other.missing,
                    different + other.different,
                    surplus + other.surplus);
        }
    }

    /** Compares what there is of a tenant; while others write, what they have just written may differ. */
    public Difference of(TenantSlug tenant) throws Exception {
        var indexed = new HashMap<>(index.engine().digests(tenant));
        var counted = new int[3];
        TenantContext.call(tenant, () -> {
            for (SearchKind kind : SearchKind.values()) {
                compare(kind, indexed, counted);
            }
            return null;
        });
        return new Difference(counted[0], counted[1], counted[2], indexed.size());
    }

    private void compare(SearchKind kind, Map<DocumentKey, String> indexed, int[] counted) {
        var behind = new UUID(0, 0);
        List<UUID> ids;
        do {
            ids = sources.ids(kind, behind, BATCH);
            for (SearchDocument each : sources.documents(kind, ids)) {
                String digest = indexed.remove(each.key());
                counted[0]++;
                if (digest == null) {
                    counted[1]++;
                } else if (!digest.equals(DocumentJson.digest(DocumentJson.write(each)))) {
                    counted[2]++;
                }
            }
            behind = ids.isEmpty() ? behind : ids.getLast();
        } while (ids.size() == BATCH);
    }
}
