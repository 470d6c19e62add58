package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The enterprises that share a question, one of them responsible (Z6).
 *
 * @param assignments all that there ever were; those taken back stay among them
 */
record ExecutorTeam(List<Assignment> assignments) {

    /** Those that hold. */
    List<Assignment> current() {
        return assignments.stream().filter(each -> !each.isWithdrawn()).toList();
    }

    Optional<Assignment> of(UUID enterprise) {
        return current().stream()
                .filter(each -> each.enterpriseId().equals(enterprise))
                .findFirst();
    }

    /**
     * @throws NotYourAssignmentException when the enterprise has no assignment that holds
     */
    Assignment own(UUID enterprise) {
        return of(enterprise).orElseThrow(NotYourAssignmentException::new);
    }

    /** Makes these enterprises the team; those that are not named lose the question. */
    void become(Question question, Set<UUID> enterprises, UUID responsible, Order order) {
        current().stream()
                .filter(each -> !enterprises.contains(each.enterpriseId()))
                .forEach(Assignment::withdraw);
        for (UUID enterprise : enterprises) {
            boolean leads = enterprise.equals(responsible);
            of(enterprise)
                    .ifPresentOrElse(
                            known -> known.again(leads),
                            () -> assignments.add(new Assignment(question, enterprise, leads, order.by(), order.at())));
        }
    }

    /**
     * Who gave the question to whom, when.
     *
     * @param by login of the staff member
     * @param at when
     */
    record Order(String by, Instant at) {}

    /** Nobody has the question any more. */
    void leave() {
        current().forEach(Assignment::withdraw);
    }

    /** All begin anew, with their parts as they were. */
    void beginAnew() {
        current().forEach(each -> each.again(each.isResponsible()));
    }

    /** The team as it was; who was not in it loses the question. */
    void restore(List<QuestionBefore.Given> given) {
        for (Assignment each : assignments) {
            given.stream()
                    .filter(was -> was.assignment().equals(each.id()))
                    .findFirst()
                    .ifPresentOrElse(each::restore, each::withdraw);
        }
    }

    boolean hasAllReported() {
        return current().stream().allMatch(each -> each.state() == AssignmentState.DONE);
    }
}
