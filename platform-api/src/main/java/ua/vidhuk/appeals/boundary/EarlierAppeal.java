package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.appeals.control.EarlierAppeals;
import ua.vidhuk.appeals.entity.Appeal;

/**
 * An earlier appeal of the same applicant that was answered.
 *
 * @param number registration number
 * @param registeredAt when
 * @param text the first question, at most 160 characters
 * @param sameMatter whether a question of it has the same category
 */
public record EarlierAppeal(UUID id, String number, Instant registeredAt, String text, boolean sameMatter) {

    static EarlierAppeal of(Appeal earlier, Appeal later) {
        return new EarlierAppeal(
                earlier.id().value(),
                earlier.registrationNumber(),
                earlier.registeredAt(),
                Excerpt.of(earlier.questions().getFirst().text()),
                EarlierAppeals.areAlike(earlier, later));
    }
}
