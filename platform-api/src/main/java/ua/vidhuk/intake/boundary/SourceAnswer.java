package ua.vidhuk.intake.boundary;

import java.util.List;

/**
 * What a source learns of something that it sent.
 *
 * @param outcome registered; draft, when somebody of the staff must look at it; dismissed, when they decided that nothing is registered of it
 * @param number registration number, or null
 * @param accessCode the applicant's secret in groups of four, or null
 * @param link where the applicant follows it, or null
 * @param problems what kept it from being registered; of what is registered, what should be looked at: a place outside
 */
public record SourceAnswer(
        String outcome, String number, String accessCode, String link, List<SourceMistake> problems) {

    public SourceAnswer {
        problems = List.copyOf(problems);
    }

    /**
     * @param field of the appeal
     * @param message what to do
     */
    public record SourceMistake(String field, String message) {}
}
