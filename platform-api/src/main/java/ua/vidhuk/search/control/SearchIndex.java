package ua.vidhuk.search.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** The engine of this node. It is opened in the background: until then, and when it cannot be, a search says so. */
@ApplicationScoped
public class SearchIndex {

    @Inject
    EngineChoice choice;

    private volatile SearchEngine engine;
    private volatile Set<String> whole = Set.of();

    /**
     * @throws SearchUnavailableException while there is none
     */
    public SearchEngine engine() {
        SearchEngine opened = engine;
        if (opened == null) {
            throw new SearchUnavailableException(null);
        }
        return opened;
    }

    /** Whether everything of this tenant has been taken in; what came in the last second may be missing. */
    public boolean isWhole(TenantSlug tenant) {
        return whole.contains(tenant.value());
    }

    /** Of these tenants everything has been taken in. */
    void hasTakenIn(Set<String> tenants) {
        whole = tenants;
    }

    /** Puts an engine in; for tests. */
    void use(SearchEngine other) {
        engine = other;
    }

    /** The engine, opened when it is not yet; for whoever feeds it. */
    synchronized SearchEngine open() {
        if (engine == null) {
            engine = choice.open();
        }
        return engine;
    }

    /** Comes back to what was committed, by opening it anew. */
    synchronized void reset() {
        SearchEngine broken = engine;
        engine = null;
        whole = Set.of();
        if (broken != null) {
            broken.close();
        }
    }

    @PreDestroy
    void close() {
        reset();
    }
}
