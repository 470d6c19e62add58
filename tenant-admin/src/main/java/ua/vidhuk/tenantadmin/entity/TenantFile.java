package ua.vidhuk.tenantadmin.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that makes a tenant, as written in its file.
 *
 * @param slug the first segment of its addresses
 * @param katottg its code in the codifier of administrative units, or null
 * @param region slug of the region's tenant it reports to, or null
 * @param languages the default first
 * @param names short name of the place by language
 * @param officeNames name of the contact centre by language
 * @param accent colour as {@code #rrggbb}
 * @param extent the box on the map in which it lies, or null
 * @param petitionCharter versions of what the charter sets for petitions; none where no petitions are taken
 */
public record TenantFile(
        String slug,
        String kind,
        String jurisdiction,
        String timeZone,
        String katottg,
        String region,
        String registrationPrefix,
        List<String> languages,
        Map<String, String> names,
        Map<String, String> officeNames,
        String accent,
        Map<String, Object> contacts,
        List<CategoryEntry> categories,
        List<EnterpriseEntry> enterprises,
        List<StreetEntry> streets,
        List<StaffEntry> staff,
        List<CharterEntry> petitionCharter,
        ExtentEntry extent) {

    /**
     * @throws TenantFileException naming the first field that is missing or refers to nothing
     */
    public TenantFile {
        slug = TenantFileException.present(slug, "slug");
        TenantFileException.present(kind, "kind");
        TenantFileException.present(jurisdiction, "jurisdiction");
        TenantFileException.present(timeZone, "timeZone");
        TenantFileException.present(registrationPrefix, "registrationPrefix");
        TenantFileException.present(accent, "accent");
        languages = listOf(languages);
        names = TenantFileException.inEach(names, languages, "names");
        officeNames = TenantFileException.inEach(officeNames, languages, "officeNames");
        contacts = contacts == null ? Map.of() : contacts;
        categories = listOf(categories);
        enterprises = listOf(enterprises);
        streets = listOf(streets);
        staff = listOf(staff);
        petitionCharter = listOf(petitionCharter);
        requireKnownReferences(categories, enterprises, staff);
    }

    private static void requireKnownReferences(
            List<CategoryEntry> categories, List<EnterpriseEntry> enterprises, List<StaffEntry> staff) {
        var enterpriseCodes = codes(enterprises, EnterpriseEntry::code, "enterprises");
        var categoryCodes = codes(categories, CategoryEntry::code, "categories");
        for (var category : categories) {
            TenantFileException.known(category.executor(), enterpriseCodes, "executor of category " + category.code());
            TenantFileException.known(category.parent(), categoryCodes, "parent of category " + category.code());
        }
        for (var member : staff) {
            TenantFileException.known(member.enterprise(), enterpriseCodes, "enterprise of " + member.username());
        }
    }

    private static <T> Set<String> codes(List<T> entries, Function<T, String> code, String field) {
        var seen = new HashSet<String>();
        var repeated =
                entries.stream().map(code).filter(each -> !seen.add(each)).collect(Collectors.toSet());
        if (!repeated.isEmpty()) {
            throw new TenantFileException("in " + field + " these codes stand twice: " + repeated);
        }
        return seen;
    }

    private static <T> List<T> listOf(List<T> entries) {
        return entries == null ? List.of() : List.copyOf(entries);
    }
}
