package ua.vidhuk.onboarding.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.vidhuk.tenancy.entity.Extent;

/**
 * What a tenant's administrator sets for it.
 *
 * @param jurisdiction code of the country whose law holds
 * @param languages tags, the default first
 * @param names of the place, by language tag
 * @param officeNames of the contact centre, by language tag
 * @param accent colour of its pages, {@code #rrggbb}
 * @param arms name of its coat of arms, or null
 * @param contacts phone, further phones a line each, email and address
 * @param hours when the centre works, in words, by language tag
 * @param openedAt since when the portal is public, or null
 * @param extent where its territory lies, or null when nobody has said
 */
public record TenantSettings(
        String jurisdiction,
        String timeZone,
        List<String> languages,
        Map<String, String> names,
        Map<String, String> officeNames,
        String accent,
        String arms,
        Map<String, String> contacts,
        Map<String, String> hours,
        Instant openedAt,
        Extent extent) {

    /** Words of the contacts that there are. */
    public static final List<String> CONTACTS = List.of("phone", "phones", "email", "address");

    public TenantSettings {
        languages = List.copyOf(languages);
        names = Map.copyOf(names);
        officeNames = Map.copyOf(officeNames);
        contacts = Map.copyOf(contacts);
        hours = Map.copyOf(hours);
    }

    public boolean isOpen() {
        return openedAt != null;
    }
}
