package ua.vidhuk.appeals.entity;

import java.time.LocalDate;

/**
 * What came back from a body outside, as somebody notes it.
 *
 * @param version of the letter that was seen
 * @param outcome answered or returned
 * @param day of the body's letter
 * @param number of the body's letter, or null
 * @param note what it says; the applicant reads it
 */
public record NewOutsideReply(Long version, String outcome, LocalDate day, String number, String note) {}
