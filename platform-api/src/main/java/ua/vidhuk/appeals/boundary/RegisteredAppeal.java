package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Appeal;

/**
 * What the sender learns when an appeal is registered.
 *
 * @param id of the appeal
 * @param number registration number
 * @param accessCode the applicant's secret in groups of four
 * @param registeredAt when
 * @param questions its questions in their order
 */
public record RegisteredAppeal(
        UUID id, String number, String accessCode, Instant registeredAt, List<RegisteredQuestion> questions) {

    /**
     * @param id of the question
     * @param ordinal place among the questions, from 1
     * @param dueAt when the answer is due
     * @param version to be sent back with the next change
     */
    public record RegisteredQuestion(UUID id, int ordinal, Instant dueAt, long version) {}

    public static RegisteredAppeal of(Appeal appeal) {
        return new RegisteredAppeal(
                appeal.id().value(),
                appeal.registrationNumber(),
                appeal.accessCode().inGroups(),
                appeal.registeredAt(),
                appeal.questions().stream()
                        .map(each ->
                                new RegisteredQuestion(each.id().value(), each.ordinal(), each.dueAt(), each.version()))
                        .toList());
    }
}
