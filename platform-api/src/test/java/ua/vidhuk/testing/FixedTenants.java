package ua.vidhuk.testing;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantKind;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** A registry of tenants that needs no table. */
public final class FixedTenants extends TenantRegistry {

    private final Map<String, Tenant> bySlug = new LinkedHashMap<>();
    private boolean known = true;

    public FixedTenants(TenantSlug... slugs) {
        for (TenantSlug slug : slugs) {
            bySlug.put(slug.value(), tenant(slug, false));
        }
    }

    /** Makes one read-only, or takes it back. */
    public void suspend(TenantSlug slug, boolean suspended) {
        bySlug.put(slug.value(), tenant(slug, suspended));
    }

    /** From now on it is as one that was never read. */
    public void forget() {
        known = false;
    }

    /** From now on it has been read. */
    public void remember() {
        known = true;
    }

    @Override
    public boolean isUpToDate() {
        return known;
    }

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return Optional.ofNullable(known ? bySlug.get(slug) : null);
    }

    @Override
    public Optional<Tenant> byRole(String role) {
        return all().stream().filter(each -> each.slug().role().equals(role)).findFirst();
    }

    @Override
    public Collection<Tenant> all() {
        return known ? bySlug.values() : List.of();
    }

    private static Tenant tenant(TenantSlug slug, boolean suspended) {
        return new Tenant(
                slug,
                TenantKind.HROMADA,
                "UA",
                null,
                ZoneId.of("Europe/Kyiv"),
                List.of(Language.UK, Language.RU, Language.EN),
                new LocalizedText(Map.of("uk", "Громада " + slug)),
                new LocalizedText(Map.of("uk", "Контакт-центр " + slug, "en", "Contact centre " + slug)),
                Map.of(),
                "#206bc4",
                "Т",
                suspended);
    }
}
