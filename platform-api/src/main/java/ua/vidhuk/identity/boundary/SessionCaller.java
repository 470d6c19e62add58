package ua.vidhuk.identity.boundary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import ua.vidhuk.identity.entity.Caller;

/** The caller that a browser's session remembers. No session is ever made for somebody who has not signed in. */
final class SessionCaller {

    private static final String ATTRIBUTE = "ua.vidhuk.identity.caller";
    private static final Duration LONGEST = Duration.ofHours(12);

    private SessionCaller() {}

    static Optional<Caller> of(HttpServletRequest request, Clock clock) {
        if (request.getRequestedSessionId() == null) {
            return Optional.empty();
        }
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        if (clock.millis() - session.getCreationTime() > LONGEST.toMillis()) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.ofNullable((Caller) session.getAttribute(ATTRIBUTE));
    }

    /** Remembers who has just signed in, under a new session id, so that one planted before is worth nothing. */
    static void remember(HttpServletRequest request, Caller caller) {
        request.getSession(true).setAttribute(ATTRIBUTE, caller);
        request.changeSessionId();
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
