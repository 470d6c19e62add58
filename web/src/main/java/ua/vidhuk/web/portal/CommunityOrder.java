package ua.vidhuk.web.portal;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.tenancy.entity.Tenant;

/** Communities by name, as the alphabet of a language has it; put in order once for each language, as long as they are the same. */
final class CommunityOrder {

    private final ConcurrentMap<Language, Ordered> known = new ConcurrentHashMap<>();

    private record Ordered(Collection<Tenant> source, List<Tenant> tenants) {}

    /**
     * @param all the same object as long as nothing has changed, as the registry gives it
     */
    List<Tenant> of(Collection<Tenant> all, Language language) {
        var ordered = known.get(language);
        if (ordered == null || ordered.source() != all) {
            Collator alphabet = Collator.getInstance(language.locale());
            ordered = new Ordered(
                    all,
                    all.stream()
                            .sorted(Comparator.comparing(each -> each.name().in(language), alphabet))
                            .toList());
            known.put(language, ordered);
        }
        return ordered.tenants();
    }
}
