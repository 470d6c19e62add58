package ua.vidhuk.monitoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.identity.control.StaffAddresses;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.monitoring.control.Escalation.Climbed;
import ua.vidhuk.monitoring.entity.LadderStep;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.tenancy.entity.Tenant;

/** Writes to whom the ladder names: one letter to each, with all that is told at once, and nothing personal in it. */
@ApplicationScoped
public class LateLetters {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final int LINES = 50;

    @Inject
    StaffAddresses staff;

    @Inject
    Catalog catalog;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "public.url")
    String publicUrl;

    /** What a letter needs besides its questions. */
    private record Names(
            Tenant tenant, Map<UUID, Category> categories, Map<UUID, Enterprise> enterprises, LocalDate today) {}

    void write(List<Climbed> climbed, Tenant tenant) {
        if (climbed.isEmpty()) {
            return;
        }
        var names = new Names(
                tenant,
                catalog.categoriesById(),
                catalog.enterprisesById(),
                LocalDate.ofInstant(clock.instant(), tenant.timeZone()));
        var lines = new TreeMap<String, List<String>>();
        for (Climbed each : climbed) {
            var told = new TreeMap<String, LadderStep>();
            // who stands on several steps reads the highest
            each.steps().forEach(step -> addresses(each, step, names).forEach(address -> told.put(address, step)));
            told.forEach((address, step) ->
                    lines.computeIfAbsent(address, any -> new ArrayList<>()).add(line(each, step, names)));
        }
        UUID event = TimeOrderedId.at(clock.instant());
        lines.forEach((address, list) -> write(event, address, list, tenant));
    }

    private List<String> addresses(Climbed climbed, LadderStep step, Names names) {
        var addresses = new ArrayList<String>();
        if (!step.emails().isEmpty()) {
            addresses.addAll(staff.instead(step.emails(), Permission.APPEAL_READ, names.today()));
        }
        if (!step.roles().isEmpty()) {
            addresses.addAll(staff.ofRoles(step.roles(), Permission.APPEAL_READ, names.today()));
        }
        Enterprise responsible = names.enterprises().get(climbed.late().enterprise());
        if (step.enterprise() && responsible != null && responsible.email() != null) {
            addresses.add(responsible.email());
        }
        return addresses.stream().filter(TypedAddresses::isAddress).toList();
    }

    private static String line(Climbed climbed, LadderStep step, Names names) {
        var late = climbed.late();
        var language = names.tenant().defaultLanguage();
        Category category = names.categories().get(late.category());
        return Messages.text(
                language,
                "monitoring.letter.line",
                Map.of(
                        "number",
                        late.number() + "/" + late.ordinal(),
                        "category",
                        category == null ? "" : category.name().in(language),
                        "due",
                        MOMENT.format(late.dueAt().atZone(names.tenant().timeZone())),
                        "step",
                        step.name()));
    }

    /** The steps of the house have no names of their own. */
    private static String name(LadderStep step, Language language) {
        if (!step.name().isEmpty()) {
            return step.name();
        }
        return Messages.text(language, step.hours() == 0 ? "monitoring.step.late" : "monitoring.step.very-late");
    }

    private void write(UUID event, String address, List<String> lines, Tenant tenant) {
        var language = tenant.defaultLanguage();
        notices.enqueue(
                event,
                "monitoring.late",
                event,
                address,
                language,
                Map.of(
                        "count", String.valueOf(lines.size()),
                        "list", lines.stream().limit(LINES).collect(Collectors.joining("\n")),
                        "link", base(tenant) + "/workspace/late",
                        "office", tenant.officeName().in(language)));
    }

    private String base(Tenant tenant) {
        return tenant.host() == null ? publicUrl + "/" + tenant.slug() : "https://" + tenant.host();
    }
}
