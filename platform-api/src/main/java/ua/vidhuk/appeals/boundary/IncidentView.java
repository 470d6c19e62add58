package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An incident with all that is in it.
 *
 * @param incident what stands in lists
 * @param openedBy who made it
 * @param answer with which its questions were closed, or null
 * @param questions the latest to join first, at most 500
 * @param news what all were told, the newest first
 * @param houses from where people asked, by street and number: the houses that are cut off
 */
public record IncidentView(
        IncidentRow incident,
        String openedBy,
        String answer,
        List<IncidentQuestion> questions,
        List<IncidentNews> news,
        List<CutOffHouse> houses) {

    /**
     * @param number registration number of its appeal
     * @param ordinal place among the appeal's questions, from 1
     * @param street or null
     * @param house or null
     */
    public record IncidentQuestion(
            UUID question, UUID appeal, String number, int ordinal, String state, String street, String house) {}

    /**
     * @param at when
     * @param by who told it
     */
    public record IncidentNews(Instant at, String by, String text) {}

    /**
     * @param house or null when only the street is known
     * @param questions how many asked from there
     */
    public record CutOffHouse(String street, String house, long questions) {}
}
