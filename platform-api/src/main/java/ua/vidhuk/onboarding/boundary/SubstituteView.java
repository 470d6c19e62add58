package ua.vidhuk.onboarding.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ua.vidhuk.identity.entity.Colleague;
import ua.vidhuk.identity.entity.Substitution;

/**
 * Who stands in for whom.
 *
 * @param lastDay included
 * @param phase planned, in-force, over or ended
 * @param withoutRoles roles of the one who is away that the substitute does not have
 * @param madeAt when it was written down
 * @param madeBy login of whoever did that
 * @param endedAt when it was ended before its time, or null
 * @param endedBy likewise, or null
 */
public record SubstituteView(
        UUID id,
        PersonView absent,
        PersonView substitute,
        LocalDate firstDay,
        LocalDate lastDay,
        String phase,
        List<String> withoutRoles,
        Instant madeAt,
        String madeBy,
        Instant endedAt,
        String endedBy) {

    /**
     * Somebody of the staff.
     *
     * @param username the login
     * @param name what colleagues see
     * @param roles what the tenant has given them
     */
    public record PersonView(String username, String name, List<String> roles) {

        static PersonView of(Colleague colleague) {
            return new PersonView(
                    colleague.username(),
                    colleague.fullName(),
                    colleague.roles().stream()
                            .map(each -> each.label())
                            .sorted()
                            .toList());
        }
    }

    /**
     * What a reader may see of it.
     *
     * @param today in the tenant's time zone
     * @param open those in force and planned, by their first day
     * @param past the latest of all others; for whoever is no administrator, their own alone
     */
    public record SubstituteBoard(LocalDate today, List<SubstituteView> open, List<SubstituteView> past) {}

    static SubstituteView of(Substitution substitution, LocalDate today) {
        var ended = substitution.ended();
        return new SubstituteView(
                substitution.id(),
                PersonView.of(substitution.absent()),
                PersonView.of(substitution.substitute()),
                substitution.firstDay(),
                substitution.lastDay(),
                substitution.on(today).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                substitution.substitute().lacksOf(substitution.absent()),
                substitution.made().at(),
                substitution.made().by(),
                ended == null ? null : ended.at(),
                ended == null ? null : ended.by());
    }
}
