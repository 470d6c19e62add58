package ua.vidhuk.petitions.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.petitions.control.OpenDataset;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * The passport of a set of open data, as КМУ № 835 wants it.
 *
 * @param id word of the set
 * @param publishers names of the publisher, by language tag
 * @param contact e-mail of who answers for it, or null
 * @param language in which titles are written, as a tag
 * @param frequency how often it changes: {@code continuous}
 * @param license under which it may be used
 * @param formats media types
 * @param resources addresses of the set in these formats, in the same order
 */
public record DatasetPassport(
        String id,
        Map<String, String> publishers,
        String contact,
        String language,
        String frequency,
        String license,
        List<String> formats,
        List<String> resources,
        List<DatasetField> fields) {

    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    /**
     * A field of a set.
     *
     * @param meaning in words, in the tenant's language
     */
    public record DatasetField(String name, String meaning) {}

    static DatasetPassport of(OpenDataset set, Tenant tenant, String base) {
        Language language = tenant.defaultLanguage();
        String address = base + "/api/v1/open-data/" + set.word();
        var contact = tenant.contacts().get("email");
        return new DatasetPassport(
                set.word(),
                tenant.officeName().byTag(),
                contact == null ? null : contact.in(language),
                language.tag(),
                "continuous",
                LICENSE,
                List.of("text/csv", "application/json"),
                List.of(address + ".csv", address + ".json"),
                set.fields().stream()
                        .map(each -> new DatasetField(each, meaning(set, each, language)))
                        .toList());
    }

    /** What a field means. */
    public static String meaning(OpenDataset set, String field, Language language) {
        return Messages.text(language, "petitions.open-data." + set.word() + "." + kebab(field));
    }

    private static String kebab(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
