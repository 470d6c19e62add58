package ua.vidhuk.requests.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * One JSON line for each request. No query, no values of the path, no address, no name: a log is read by more people than
 * the appeals are.
 */
@ApplicationScoped
public class RequestLog {

    private static final Logger LOG = System.getLogger("ua.vidhuk.requests.log");

    public void write(FinishedRequest request) {
        if (LOG.isLoggable(Level.INFO)) {
            LOG.log(Level.INFO, request::asJson);
        }
    }
}
