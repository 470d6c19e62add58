package ua.vidhuk.petitions.entity;

import java.time.LocalDate;

/**
 * A version of the charter as somebody enters it.
 *
 * @param validFrom the first day
 * @param source the act that says so
 */
public record NewCharter(
        LocalDate validFrom,
        Integer threshold,
        Integer collectingDays,
        Integer moderationWorkingDays,
        Integer reviewWorkingDays,
        String source) {}
