package ua.vidhuk.messaging.control;

import java.time.Clock;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Puts together by hand what reads notices. */
public final class NoticesFactory {

    private NoticesFactory() {}

    public static Notices notices(TransactionConnection connection) {
        var notices = new Notices();
        notices.connection = connection;
        return notices;
    }

    public static AttachmentShelf shelf(TransactionConnection connection, Clock clock) {
        var shelf = new AttachmentShelf();
        shelf.clock = clock;
        shelf.connection = connection;
        return shelf;
    }
}
