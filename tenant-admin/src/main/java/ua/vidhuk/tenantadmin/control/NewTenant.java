package ua.vidhuk.tenantadmin.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.vidhuk.tenantadmin.entity.CategoryEntry;
import ua.vidhuk.tenantadmin.entity.Hromada;
import ua.vidhuk.tenantadmin.entity.StaffEntry;
import ua.vidhuk.tenantadmin.entity.TenantFile;

/**
 * The least that makes a tenant: names, one category that takes everything, and its first administrator, who does the rest.
 *
 * @param options as the command line has them, with their dashes
 */
public record NewTenant(String slug, Map<String, String> options) {

    private static final String ACCENT = "#206bc4";

    public NewTenant {
        if (!options.containsKey("--name")) {
            throw new TenantAdminException("The option --name is missing.");
        }
    }

    public static NewTenant of(Hromada hromada) {
        return new NewTenant(
                hromada.slug(),
                Map.of("--name", hromada.name() + " " + hromada.type() + " громада", "--katottg", hromada.katottg()));
    }

    public TenantFile file() {
        var name = options.get("--name");
        return new TenantFile(
                slug,
                "hromada",
                options.getOrDefault("--jurisdiction", "UA"),
                options.getOrDefault("--time-zone", "Europe/Kyiv"),
                options.get("--katottg"),
                null,
                name.substring(0, 1).toUpperCase(Locale.ROOT),
                List.of("uk", "ru", "en"),
                Map.of("uk", name, "ru", name, "en", Transliteration.of(name)),
                Map.of(
                        "uk", "Контакт-центр: " + name,
                        "ru", "Контакт-центр: " + name,
                        "en", "Contact centre: " + Transliteration.of(name)),
                ACCENT,
                Map.of(),
                List.of(everything()),
                List.of(),
                List.of(),
                administrators(),
                List.of(),
                null);
    }

    private static CategoryEntry everything() {
        var names = Map.of("uk", "Інше", "ru", "Другое", "en", "Other");
        return new CategoryEntry("other", null, names, false, false, null, null, null);
    }

    private List<StaffEntry> administrators() {
        var email = options.get("--admin");
        return email == null
                ? List.of()
                : List.of(new StaffEntry(
                        slug + "-admin",
                        options.getOrDefault("--admin-name", "Адміністратор " + slug),
                        email,
                        List.of("tenant-admin"),
                        null));
    }
}
