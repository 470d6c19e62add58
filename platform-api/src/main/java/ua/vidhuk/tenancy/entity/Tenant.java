package ua.vidhuk.tenancy.entity;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;

/**
 * A city or region that the platform serves: data, never a class.
 *
 * @param slug name in addresses
 * @param kind hromada, municipality or region
 * @param jurisdiction country code of the law whose terms hold: {@code UA}
 * @param host own host name, or null when the tenant is reached by the first segment of the path
 * @param timeZone where its days begin and end
 * @param languages spoken on its screens, the default first
 * @param name the place
 * @param officeName the centre that answers
 * @param contacts phone, e-mail, address and opening hours of the centre
 * @param accent colour of its pages, {@code #rrggbb}
 * @param arms name of the picture of its coat of arms, or null
 * @param registrationPrefix what its registration numbers begin with
 * @param suspended read-only for a while
 * @param open whether its portal is public; before that only its staff sees it
 * @param extent where its territory lies, or null when nobody has said
 */
public record Tenant(
        TenantSlug slug,
        TenantKind kind,
        String jurisdiction,
        String host,
        ZoneId timeZone,
        List<Language> languages,
        LocalizedText name,
        LocalizedText officeName,
        Map<String, LocalizedText> contacts,
        String accent,
        String arms,
        String registrationPrefix,
        boolean suspended,
        boolean open,
        Extent extent) {

    /** One whose portal is public, without a coat of arms and of no known extent. */
    public Tenant(
            TenantSlug slug,
            TenantKind kind,
            String jurisdiction,
            String host,
            ZoneId timeZone,
            List<Language> languages,
            LocalizedText name,
            LocalizedText officeName,
            Map<String, LocalizedText> contacts,
            String accent,
            String registrationPrefix,
            boolean suspended) {
        this(
                slug,
                kind,
                jurisdiction,
                host,
                timeZone,
                languages,
                name,
                officeName,
                contacts,
                accent,
                null,
                registrationPrefix,
                suspended,
                true,
                null);
    }

    public Tenant {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a tenant speaks at least one language");
        }
        languages = List.copyOf(languages);
        contacts = Map.copyOf(contacts);
    }

    public Language defaultLanguage() {
        return languages.getFirst();
    }
}
