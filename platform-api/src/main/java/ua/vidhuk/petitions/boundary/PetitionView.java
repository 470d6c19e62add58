package ua.vidhuk.petitions.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A petition.
 *
 * @param number or null for a draft
 * @param title or null when it was refused for what it says
 * @param substance or null likewise
 * @param category code of the category
 * @param categoryNames by language tag
 * @param author the name that the law makes public, or null when the petition was refused
 * @param state word of the state
 * @param sentAt or null
 * @param moderateBy by when it must be published or refused, or null
 * @param publishedAt or null
 * @param collectingUntil until when people may sign, or null
 * @param threshold how many signatures oblige the body to review, or null until it is published
 * @param signatures how many there are
 * @param reachedAt when the signatures sufficed, or null
 * @param reviewBy by when it must be answered, or null
 * @param refusedFor what was not met, or null
 * @param decision why it was refused, or what was answered, or null
 * @param decidedAt when, or null
 * @param appealNumber of the appeal that it became, or null
 * @param files documents that go with the answer
 * @param events what happened, the oldest first
 * @param transitions words of what the reader could do with it
 * @param own whether the reader is its author
 * @param version to be sent back with the next change
 */
public record PetitionView(
        UUID id,
        String number,
        String title,
        String substance,
        String category,
        Map<String, String> categoryNames,
        String author,
        String state,
        Instant sentAt,
        Instant moderateBy,
        Instant publishedAt,
        Instant collectingUntil,
        Integer threshold,
        long signatures,
        Instant reachedAt,
        Instant reviewBy,
        String refusedFor,
        String decision,
        Instant decidedAt,
        String appealNumber,
        List<AnswerFile> files,
        List<PetitionEvent> events,
        List<String> transitions,
        boolean own,
        long version) {

    /**
     * Something that happened.
     *
     * @param transition word of the transition
     * @param requirement what was not met, or null
     * @param note the words that went with it, or null
     */
    public record PetitionEvent(Instant at, String transition, String requirement, String note) {}

    /** Whether people may sign it at this moment. */
    public boolean collects(Instant now) {
        return List.of("collecting", "reached").contains(state) && now.isBefore(collectingUntil);
    }
}
