package ua.vidhuk.onboarding.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a tenant's administrator sets for it.
 *
 * @param jurisdiction code of the country whose law holds
 * @param languages tags, the default first
 * @param names of the place, by language tag
 * @param officeNames of the contact centre, by language tag
 * @param accent colour of its pages, {@code #rrggbb}
 * @param contacts phone, email and address
 * @param hours when the centre works, in words, by language tag
 * @param openedAt since when the portal is public, or null
 */
public record TenantSettings(
        String jurisdiction,
        String timeZone,
        List<String> languages,
        Map<String, String> names,
        Map<String, String> officeNames,
        String accent,
        Map<String, String> contacts,
        Map<String, String> hours,
        Instant openedAt) {

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
