package ua.vidhuk.problems.control;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** Which problem a failure is, whatever the transaction manager, JPA and the container have wrapped it in. */
public final class ProblemFinder {

    private static final int DEEPEST = 20;

    private ProblemFinder() {}

    public static ProblemException of(Throwable failure) {
        return deliberate(failure).orElseGet(() -> new ProblemException(unforeseen(failure)));
    }

    /** The problem that one of our rooms has thrown, if it is at the bottom of the failure. */
    public static Optional<ProblemException> deliberate(Throwable failure) {
        return chain(failure)
                .filter(ProblemException.class::isInstance)
                .map(ProblemException.class::cast)
                .findFirst();
    }

    /** The problem of an HTTP status that JAX-RS itself has chosen. */
    public static ProblemException ofStatus(int status) {
        return new ProblemException(
                switch (status) {
                    case 404 -> CommonProblem.NOT_FOUND;
                    case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
                    case 406 -> CommonProblem.NOT_ACCEPTABLE;
                    case 413 -> CommonProblem.TOO_LARGE;
                    case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
                    case 429 -> CommonProblem.TOO_MANY_REQUESTS;
                    case 503 -> CommonProblem.UNAVAILABLE;
                    default -> status < 500 ? CommonProblem.MALFORMED_REQUEST : CommonProblem.INTERNAL;
                });
    }

    private static CommonProblem unforeseen(Throwable failure) {
        if (chain(failure).anyMatch(OptimisticLockException.class::isInstance)) {
            return CommonProblem.CHANGED_MEANWHILE;
        }
        if (chain(failure).anyMatch(SqlFacts::isUnkeepableText)) {
            return CommonProblem.MALFORMED_REQUEST;
        }
        boolean noConnection = chain(failure)
                .anyMatch(each -> each instanceof SQLTransientConnectionException || SqlFacts.isConnectionLost(each));
        return noConnection ? CommonProblem.UNAVAILABLE : CommonProblem.INTERNAL;
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
