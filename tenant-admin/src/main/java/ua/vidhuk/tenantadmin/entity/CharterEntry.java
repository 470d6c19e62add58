package ua.vidhuk.tenantadmin.entity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * What the charter of the community sets for petitions from a day on; a change is a new entry, never a changed one.
 *
 * @param validFrom the first day, {@code 2026-01-31}
 * @param threshold how many signatures oblige the body to review
 * @param collectingDays for how many calendar days signatures are collected
 * @param moderationWorkingDays within how many working days a petition is published or refused; the law allows two
 * @param reviewWorkingDays within how many working days it is answered; the law allows ten
 * @param source the act that says so
 */
public record CharterEntry(
        String validFrom,
        Integer threshold,
        Integer collectingDays,
        Integer moderationWorkingDays,
        Integer reviewWorkingDays,
        String source) {

    private static final int MODERATION_BY_LAW = 2;
    private static final int REVIEW_BY_LAW = 10;

    /**
     * @throws TenantFileException naming the field that is missing or beyond the law
     */
    public CharterEntry {
        TenantFileException.present(validFrom, "validFrom of the charter");
        TenantFileException.present(source, "source of the charter");
        try {
            LocalDate.parse(validFrom);
        } catch (DateTimeParseException e) {
            throw new TenantFileException("validFrom of the charter is no day such as 2026-01-31", e);
        }
        moderationWorkingDays =
                moderationWorkingDays == null ? Integer.valueOf(MODERATION_BY_LAW) : moderationWorkingDays;
        reviewWorkingDays = reviewWorkingDays == null ? Integer.valueOf(REVIEW_BY_LAW) : reviewWorkingDays;
        within(threshold, Integer.MAX_VALUE, "threshold");
        within(collectingDays, 366, "collectingDays");
        within(moderationWorkingDays, MODERATION_BY_LAW, "moderationWorkingDays");
        within(reviewWorkingDays, REVIEW_BY_LAW, "reviewWorkingDays");
    }

    private static void within(Integer value, int most, String field) {
        if (value == null || value < 1 || value > most) {
            throw new TenantFileException(field + " of the charter is from 1 to " + most);
        }
    }
}
