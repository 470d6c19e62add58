package ua.vidhuk.petitions.boundary;

import java.time.LocalDate;
import ua.vidhuk.petitions.entity.Charter;

/**
 * What the charter in force sets for petitions.
 *
 * @param threshold how many signatures oblige the body to review
 * @param collectingDays for how many calendar days signatures are collected
 * @param moderationWorkingDays within how many working days a petition is published or refused
 * @param reviewWorkingDays within how many working days it is answered
 * @param source the act that says so
 */
public record CharterView(
        LocalDate validFrom,
        int threshold,
        int collectingDays,
        int moderationWorkingDays,
        int reviewWorkingDays,
        String source) {

    static CharterView of(Charter charter) {
        return new CharterView(
                charter.validFrom(),
                charter.threshold(),
                charter.collectingDays(),
                charter.moderationWorkingDays(),
                charter.reviewWorkingDays(),
                charter.source());
    }
}
