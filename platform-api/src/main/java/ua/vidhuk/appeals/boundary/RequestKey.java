package ua.vidhuk.appeals.boundary;

import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** What a program marks a request with, so that it can be repeated. */
final class RequestKey {

    private static final int LIMIT = 200;

    private RequestKey() {}

    /**
     * The key as it is kept: keys of different senders never meet.
     *
     * @param typed the header, or null
     * @throws InvalidInputException when it is blank or too long
     */
    static String of(String typed, Actor sender) {
        if (typed != null && (typed.isBlank() || typed.length() > LIMIT)) {
            throw new InvalidInputException(FieldProblem.tooLong("Idempotency-Key", LIMIT));
        }
        return typed == null ? null : sender.username() + ":" + typed;
    }
}
