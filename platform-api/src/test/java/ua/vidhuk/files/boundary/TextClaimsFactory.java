package ua.vidhuk.files.boundary;

import java.time.Clock;
import ua.vidhuk.files.control.TextQueue;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.testing.TestTransactions;

/** Puts the queue of files that wait to be read together by hand. */
public final class TextClaimsFactory {

    private TextClaimsFactory() {}

    public static TextQueue queue(TestTransactions transactions, DueTenants due, Clock clock) {
        var claims = new TextClaims();
        claims.connection = transactions.connection();
        claims.due = due;
        claims.clock = clock;
        return transactions.requiringNew(TextQueue.class, claims);
    }
}
