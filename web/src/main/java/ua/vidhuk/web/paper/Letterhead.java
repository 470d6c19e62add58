package ua.vidhuk.web.paper;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.web.page.Words;

/**
 * Who writes, in which language, and when.
 *
 * @param tenant whose paper it is
 * @param arms its coat of arms, or null
 * @param language of the paper
 * @param now when it is printed
 * @param author name of whoever prints it
 */
record Letterhead(Tenant tenant, byte[] arms, Language language, Instant now, String author) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    void printOn(PaperSheet sheet) {
        sheet.letterhead(arms, tenant.officeName().in(language), contacts());
    }

    private List<String> contacts() {
        String reached = String.join(
                " · ",
                Stream.of("phone", "email")
                        .map(this::contact)
                        .filter(Objects::nonNull)
                        .toList());
        return Stream.of(contact("address"), reached)
                .filter(each -> each != null && !each.isBlank())
                .toList();
    }

    private String contact(String name) {
        var text = tenant.contacts().get(name);
        return text == null ? null : text.in(language);
    }

    String text(String key) {
        return Words.in(language).text(key);
    }

    String text(String key, Map<String, ?> arguments) {
        return Words.in(language).text(key, arguments);
    }

    String day(Instant moment) {
        return moment == null ? null : DAY.format(moment.atZone(zone()));
    }

    String minute(Instant moment) {
        return moment == null ? null : MINUTE.format(moment.atZone(zone()));
    }

    String named(Map<String, String> names) {
        return names.getOrDefault(
                language.tag(), names.values().stream().findFirst().orElse(""));
    }

    private ZoneId zone() {
        return tenant.timeZone();
    }
}
