package ua.vidhuk.search.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.tenancy.control.TenantContext;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Brings an index to what the database holds. It reads which documents have changed, then what they are now, so that to do
 * something twice changes nothing. What is committed is seen at once; the position moves only past transactions that are
 * older than every one under way, so that none that commits late is missed (decision 36).
 */
final class IndexFeed {

    private static final int BATCH = 200;

    private final SearchEngine engine;
    private final ChangeTransactions changes;
    private final SourceTransactions sources;
    private final TenantRegistry tenants;
    /** What was done already of transactions behind the position. */
    private final Map<String, Long> done = new HashMap<>();

    private final Consumer<List<Change>> seen;

    private IndexPosition position;

    /**
     * @param seen is told what a round found changed
     */
    IndexFeed(
            SearchEngine engine,
            ChangeTransactions changes,
            SourceTransactions sources,
            TenantRegistry tenants,
            Consumer<List<Change>> seen) {
        this.seen = seen;
        this.engine = engine;
        this.changes = changes;
        this.sources = sources;
        this.tenants = tenants;
        this.position = engine.committed();
    }

    IndexPosition position() {
        return position;
    }

    /**
     * Applies what has changed since the round before. While the tenants are not known, as in the first moments of a node,
     * nothing is: what changed would be taken for that of tenants who are not served, and passed by for ever.
     *
     * @return whether there was anything
     */
    boolean round() throws Exception {
        if (!tenants.isUpToDate()) {
            return false;
        }
        long horizon = TenantContext.callOnPlatform(changes::horizon);
        if (horizon < position.transaction()) {
            beginAgain();
        }
        if (position.equals(IndexPosition.NOTHING)) {
            // every tenant is read from its beginning, which has everything of the transactions before this one
            position = position.at(horizon);
        }
        boolean moved = followTenants();
        List<Change> page;
        var behind = Change.FIRST;
        do {
            var from = behind;
            page = TenantContext.callOnPlatform(() -> changes.since(position.transaction(), from, BATCH));
            List<Change> fresh = page.stream().filter(this::isFresh).toList();
            apply(fresh);
            if (!fresh.isEmpty()) {
                seen.accept(fresh);
            }
            fresh.forEach(each -> done.put(key(each), each.transaction()));
            moved |= !fresh.isEmpty();
            behind = page.isEmpty() ? behind : page.getLast();
        } while (page.size() == BATCH);
        position = position.at(horizon);
        done.values().removeIf(each -> each < horizon);
        return moved;
    }

    /** The database was put back to an earlier time, so that what the index holds may never have been. */
    private void beginAgain() {
        position.tenants().forEach(each -> engine.forget(new TenantSlug(each)));
        position = IndexPosition.NOTHING;
        done.clear();
    }

    /** Takes in tenants that are new here from their beginning, and leaves those that are gone. */
    private boolean followTenants() throws Exception {
        boolean moved = false;
        var there =
                tenants.all().stream().map(each -> each.slug().value()).collect(Collectors.toCollection(TreeSet::new));
        for (String slug : there) {
            if (!position.tenants().contains(slug)) {
                takeIn(new TenantSlug(slug));
                position = position.with(slug);
                moved = true;
            }
        }
        for (String slug : position.tenants()) {
            if (!there.contains(slug)) {
                engine.forget(new TenantSlug(slug));
                position = position.without(slug);
                moved = true;
            }
        }
        return moved;
    }

    private void takeIn(TenantSlug slug) throws Exception {
        List<Change> page;
        var behind = Change.FIRST;
        do {
            var from = behind;
            page = TenantContext.callOnPlatform(() -> changes.of(slug.role(), from, BATCH));
            apply(page);
            behind = page.isEmpty() ? behind : page.getLast();
        } while (page.size() == BATCH);
    }

    private void apply(List<Change> batch) throws Exception {
        var ofTenants = batch.stream().collect(Collectors.groupingBy(Change::role));
        for (var each : ofTenants.entrySet()) {
            Tenant tenant = tenants.byRole(each.getKey()).orElse(null);
            // One that is not served yet is taken in from its beginning when it is.
            if (tenant != null) {
                TenantContext.call(tenant.slug(), () -> {
                    applyBound(tenant.slug(), each.getValue());
                    return null;
                });
            }
        }
    }

    private void applyBound(TenantSlug tenant, List<Change> batch) {
        var present = new ArrayList<SearchDocument>();
        var gone = new ArrayList<DocumentKey>();
        for (SearchKind kind : SearchKind.values()) {
            List<UUID> ids = batch.stream()
                    .filter(each -> each.kind().equals(kind.word()))
                    .map(Change::id)
                    .toList();
            if (!ids.isEmpty()) {
                List<SearchDocument> found = sources.documents(kind, ids);
                present.addAll(found);
                var keys = found.stream().map(SearchDocument::key).collect(Collectors.toSet());
                ids.stream()
                        .map(id -> new DocumentKey(tenant, kind, id))
                        .filter(each -> !keys.contains(each))
                        .forEach(gone::add);
            }
        }
        engine.apply(present, gone);
    }

    private boolean isFresh(Change change) {
        // Not "greater": a transaction that began earlier may write later, and is noted in place of the other.
        return done.getOrDefault(key(change), -1L) != change.transaction();
    }

    private static String key(Change change) {
        return change.role() + "/" + change.kind() + "/" + change.id();
    }
}
