package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Appeal;

/**
 * An earlier appeal of a caller.
 *
 * @param id of the appeal
 * @param number registration number
 * @param state registered, in-work or closed
 * @param registeredAt when
 * @param text the first question, at most 160 characters
 * @param applicantName who, or null
 */
public record CallerAppeal(
        UUID id, String number, String state, Instant registeredAt, String text, String applicantName) {

    static CallerAppeal of(Appeal appeal) {
        String text = appeal.questions().getFirst().text();
        return new CallerAppeal(
                appeal.id().value(),
                appeal.registrationNumber(),
                appeal.state().word(),
                appeal.registeredAt(),
                Excerpt.of(text),
                appeal.applicant().name());
    }
}
