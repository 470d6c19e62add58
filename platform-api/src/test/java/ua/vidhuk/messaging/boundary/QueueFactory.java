package ua.vidhuk.messaging.boundary;

import java.time.Clock;
import javax.sql.DataSource;
import ua.vidhuk.messaging.control.MessageQueue;

/** Puts a queue together by hand. */
public final class QueueFactory {

    private QueueFactory() {}

    public static MessageQueue queue(DataSource database, Clock clock) {
        var claims = new MessageClaims();
        claims.database = database;
        claims.clock = clock;
        claims.claimSeconds = 120;
        return claims;
    }
}
