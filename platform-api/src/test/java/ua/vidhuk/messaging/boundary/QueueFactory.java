package ua.vidhuk.messaging.boundary;

import java.time.Clock;
import ua.vidhuk.messaging.control.MessageQueue;
import ua.vidhuk.messaging.control.NoticesFactory;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.DueTenants;

/** Puts a queue together by hand. */
public final class QueueFactory {

    private QueueFactory() {}

    public static MessageQueue queue(TransactionConnection connection, DueTenants due, Clock clock) {
        var claims = new MessageClaims();
        claims.connection = connection;
        claims.shelf = NoticesFactory.shelf(connection, clock);
        claims.due = due;
        claims.clock = clock;
        claims.claimSeconds = 120;
        claims.claimFilesSeconds = 1200;
        return claims;
    }
}
