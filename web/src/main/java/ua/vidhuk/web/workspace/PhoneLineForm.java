package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.intake.entity.NewPhoneLine;
import ua.vidhuk.intake.entity.PhoneLine;

/**
 * What is typed as a phone line.
 *
 * @param id of the line; null for a new one
 * @param seen the version that is changed; 0 for a new one
 * @param numbers a line each
 * @param sessions a line each, as {@link SessionLines} reads them
 */
public record PhoneLineForm(
        UUID id,
        long seen,
        String name,
        String kind,
        String numbers,
        String official,
        String hours,
        String sessions,
        boolean active) {

    static final PhoneLineForm EMPTY = new PhoneLineForm(null, 0, "", "", "", "", "", "", true);

    static PhoneLineForm of(PhoneLine line) {
        return new PhoneLineForm(
                line.id(),
                line.version(),
                line.name(),
                line.kind(),
                String.join("\n", line.numbers()),
                Objects.toString(line.official(), ""),
                Objects.toString(line.hours(), ""),
                line.sessions().stream().map(SessionLines::write).collect(Collectors.joining("\n")),
                line.active());
    }

    static PhoneLineForm of(UUID id, MultivaluedMap<String, String> fields) {
        String seen = RuleRow.text(fields, "seen");
        return new PhoneLineForm(
                id,
                seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0,
                RuleRow.text(fields, "name"),
                RuleRow.text(fields, "kind"),
                RuleRow.text(fields, "numbers"),
                RuleRow.text(fields, "official"),
                RuleRow.text(fields, "hours"),
                RuleRow.text(fields, "sessions"),
                fields.containsKey("active"));
    }

    NewPhoneLine typed() {
        return new NewPhoneLine(
                id == null ? null : (Long) seen,
                name,
                kind,
                StreetLines.lines(numbers).toList(),
                official,
                hours,
                SessionLines.read(sessions),
                active);
    }
}
