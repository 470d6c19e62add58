package ua.vidhuk.web.workspace;

import static ua.vidhuk.appeals.entity.QuestionState.ACCEPTED;
import static ua.vidhuk.appeals.entity.QuestionState.CLARIFICATION;
import static ua.vidhuk.appeals.entity.QuestionState.DONE;
import static ua.vidhuk.appeals.entity.QuestionState.IN_PROGRESS;
import static ua.vidhuk.appeals.entity.QuestionState.POSTPONED;
import static ua.vidhuk.appeals.entity.QuestionState.REGISTERED;
import static ua.vidhuk.appeals.entity.QuestionState.REWORK;
import static ua.vidhuk.appeals.entity.QuestionState.VERIFIED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;

/** A place of the workspace: questions that wait for the same kind of attention. */
public enum Place {
    /** Nobody has them yet. */
    NEW(REGISTERED),
    /** Given to an executor who has not accepted. */
    ROUTED(QuestionState.ROUTED),
    IN_WORK(ACCEPTED, IN_PROGRESS, REWORK),
    /** Nothing can be done before somebody says more, or before a day comes. */
    WAITING(CLARIFICATION, POSTPONED),
    /** Said to be done; the controller calls back. */
    CHECK(DONE, VERIFIED),
    /** What an executor has to do. */
    MINE(QuestionState.ROUTED, ACCEPTED, IN_PROGRESS, REWORK),
    OVERDUE,
    ALL;

    private static final List<Place> OF_THE_CENTRE = List.of(NEW, ROUTED, IN_WORK, WAITING, CHECK, OVERDUE, ALL);
    private static final List<Place> OF_AN_EXECUTOR = List.of(MINE, OVERDUE, CHECK, ALL);

    private final List<QuestionState> states;

    Place(QuestionState... states) {
        this.states = List.of(states);
    }

    /** The places of somebody's work, in the order of the work; empty for those who have none here. */
    public static List<Place> of(Actor actor) {
        if (actor.may(Permission.APPEAL_READ)) {
            return OF_THE_CENTRE;
        }
        return actor.may(Permission.ASSIGNMENT_READ) ? OF_AN_EXECUTOR : List.of();
    }

    /** Where somebody's day begins. */
    public static Place firstOf(Actor actor) {
        if (actor.may(Permission.APPEAL_ROUTE)) {
            return NEW;
        }
        if (actor.may(Permission.APPEAL_VERIFY)) {
            return CHECK;
        }
        return actor.may(Permission.APPEAL_READ) ? OVERDUE : MINE;
    }

    /** The place of a word in an address; empty when it is none of this person's. */
    public static Optional<Place> ofWord(String word, Actor actor) {
        return of(actor).stream().filter(each -> each.word().equals(word)).findFirst();
    }

    /** Its name in addresses and message keys: {@code in-work}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of its states; empty for all. */
    public List<String> states() {
        return states.stream().map(QuestionState::word).toList();
    }

    /** Whether its states are chosen by a filter, and not by the place. */
    public boolean hasAnyState() {
        return states.isEmpty();
    }

    /**
     * How many questions it has; of the place of everything only those in which something is to be done.
     *
     * @param counts by word of the state, and under {@code overdue} the late ones
     */
    public long count(Map<String, Long> counts) {
        if (this == OVERDUE) {
            return counts.getOrDefault("overdue", 0L);
        }
        var counted = hasAnyState() ? Arrays.asList(QuestionState.values()) : states;
        return counted.stream()
                .mapToLong(each -> counts.getOrDefault(each.word(), 0L))
                .sum();
    }

    /** The order in which its questions stand when nothing else is asked for. */
    public String order() {
        return this == ALL ? "newest" : "most-urgent";
    }
}
