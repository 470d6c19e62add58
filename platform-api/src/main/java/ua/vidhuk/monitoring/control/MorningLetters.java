package ua.vidhuk.monitoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.control.StaffAddresses;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.monitoring.entity.MorningReader;
import ua.vidhuk.monitoring.entity.MorningReport;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Writes the morning report to whom its rule names: one letter to each, of the fields that are theirs, and nothing personal in
 * it. Who would read that nothing happened is not written to.
 */
@ApplicationScoped
public class MorningLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** A category that is above itself does not hold up the letters. */
    private static final int DEEPEST = 20;

    @Inject
    StaffAddresses staff;

    @Inject
    Catalog catalog;

    @Inject
    Notices notices;

    @Inject
    @ConfigProperty(name = "public.url")
    String publicUrl;

    void write(MorningReport report, List<MorningReader> readers, Tenant tenant) {
        var fields = new TreeMap<String, List<MorningReader>>(String.CASE_INSENSITIVE_ORDER);
        LocalDate today = LocalDate.ofInstant(report.until(), tenant.timeZone());
        readers.forEach(reader -> addresses(reader, today)
                .forEach(address -> fields.computeIfAbsent(address, any -> new ArrayList<>())
                        .add(reader)));
        if (fields.isEmpty()) {
            return;
        }
        var names = names(tenant);
        var categories = catalog.categoriesById();
        UUID event = TimeOrderedId.at(report.until());
        fields.forEach((address, of) -> {
            MorningReport field = narrowed(report, of, categories);
            if (!field.isEmpty()) {
                write(event, address, field, names);
            }
        });
    }

    private List<String> addresses(MorningReader reader, LocalDate today) {
        Stream<String> named = reader.emails().isEmpty()
                ? Stream.empty()
                : staff.instead(reader.emails(), Permission.APPEAL_READ, today).stream();
        Stream<String> ofRoles = reader.roles().isEmpty()
                ? Stream.empty()
                : staff.ofRoles(reader.roles(), Permission.APPEAL_READ, today).stream();
        return Stream.concat(named, ofRoles)
                .filter(TypedAddresses::isAddress)
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** Who is named several times reads all that they are named for; a category stands for those below it, too. */
    private static MorningReport narrowed(
            MorningReport report, List<MorningReader> of, Map<UUID, Category> categories) {
        if (of.stream().anyMatch(each -> each.categories().isEmpty())) {
            return report;
        }
        Set<String> chosen =
                of.stream().flatMap(each -> each.categories().stream()).collect(Collectors.toSet());
        return report.of(categories.values().stream()
                .filter(each -> isBelow(each, chosen, categories))
                .map(Category::id)
                .collect(Collectors.toSet()));
    }

    private static boolean isBelow(Category category, Set<String> chosen, Map<UUID, Category> categories) {
        Category above = category;
        for (int i = 0; above != null && i < DEEPEST; i++) {
            if (chosen.contains(above.code())) {
                return true;
            }
            above = above.parentId() == null ? null : categories.get(above.parentId());
        }
        return false;
    }

    private MorningWords names(Tenant tenant) {
        Map<UUID, LocalizedText> names = new HashMap<>();
        catalog.categoriesById().forEach((id, category) -> names.put(id, category.name()));
        catalog.enterprisesById().forEach((id, enterprise) -> names.put(id, enterprise.name()));
        return new MorningWords(tenant, names);
    }

    private void write(UUID event, String address, MorningReport report, MorningWords words) {
        Tenant tenant = words.tenant();
        var language = tenant.defaultLanguage();
        String day = DAY.format(report.day());
        notices.enqueue(
                event,
                "monitoring.morning",
                event,
                address,
                language,
                Map.of(
                        "day", day,
                        "total", Messages.text(language, "monitoring.morning.total", Map.of("count", report.count())),
                        "problems", words.problems(report),
                        "incidents", words.incidents(report),
                        "late", words.late(report),
                        "link", base(tenant) + "/workspace/morning?day=" + report.day(),
                        "office", tenant.officeName().in(language)));
    }

    private String base(Tenant tenant) {
        return tenant.host() == null ? publicUrl + "/" + tenant.slug() : "https://" + tenant.host();
    }
}
