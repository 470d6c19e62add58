package ua.vidhuk.catalog.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.CategoryTerms;
import ua.vidhuk.tenancy.control.TenantCache;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * The terms of the active categories, at most ten seconds old, so that a registration costs no look-up. One that was
 * added a moment ago is found at once; one that was put out of use may still be chosen for those seconds.
 */
@ApplicationScoped
public class TermsBoard {

    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    private TenantCache<Map<String, CategoryTerms>> terms;

    @PostConstruct
    void prepare() {
        terms = new TenantCache<>(clock, FRESH);
    }

    /**
     * The terms of all categories by their code; read anew when one of those that are wanted is not among them.
     *
     * @param tenant the transaction's tenant
     */
    public Map<String, CategoryTerms> of(Collection<String> wanted, Tenant tenant) {
        Map<String, CategoryTerms> known = terms.get(tenant, this::read);
        return known.keySet().containsAll(wanted) ? known : terms.renew(tenant, this::read);
    }

    private Map<String, CategoryTerms> read() {
        Map<String, JsonObject> fields = catalog.fields(CatalogKind.CATEGORY);
        return catalog.categories().stream()
                .map(each -> CategoryTerms.of(
                        each,
                        fields.getOrDefault(each.code(), JsonValue.EMPTY_JSON_OBJECT)
                                .getString("priority", null)))
                .collect(Collectors.toUnmodifiableMap(CategoryTerms::code, Function.identity()));
    }
}
