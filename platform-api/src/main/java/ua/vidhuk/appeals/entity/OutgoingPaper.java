package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.List;

/**
 * All that stands in a letter to a body outside.
 *
 * @param letter itself
 * @param applicant who turned to the centre; the body has to answer them
 * @param registeredAt when
 * @param text the applicant's words
 * @param place in one line, or null
 * @param particulars what was answered to the category's questions
 * @param enclosed names of the files that go with it
 */
public record OutgoingPaper(
        OutgoingLetter letter,
        Applicant applicant,
        Instant registeredAt,
        String text,
        String place,
        List<Particular> particulars,
        List<String> enclosed) {

    public OutgoingPaper {
        particulars = List.copyOf(particulars);
        enclosed = List.copyOf(enclosed);
    }
}
