package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.OutsidePlace;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.Question;

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
     * @param outside when its place seems to lie outside of the community, else null
     */
    public record RegisteredQuestion(UUID id, int ordinal, Instant dueAt, long version, OutsideView outside) {}

    public static RegisteredAppeal of(Appeal appeal) {
        return of(appeal, place -> Optional.empty());
    }

    /**
     * @param outside whether a place seems to lie outside of the community
     */
    static RegisteredAppeal of(Appeal appeal, Function<Place, Optional<OutsidePlace>> outside) {
        return new RegisteredAppeal(
                appeal.id().value(),
                appeal.registrationNumber(),
                appeal.accessCode().inGroups(),
                appeal.registeredAt(),
                appeal.questions().stream().map(each -> question(each, outside)).toList());
    }

    private static RegisteredQuestion question(Question question, Function<Place, Optional<OutsidePlace>> outside) {
        var seen = Optional.ofNullable(question.place()).flatMap(outside).map(OutsideView::of);
        return new RegisteredQuestion(
                question.id().value(), question.ordinal(), question.dueAt(), question.version(), seen.orElse(null));
    }
}
