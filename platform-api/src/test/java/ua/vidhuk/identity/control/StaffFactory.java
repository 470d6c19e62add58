package ua.vidhuk.identity.control;

import java.time.Clock;
import ua.vidhuk.testing.TestTransactions;

/** Puts what is known of a tenant's staff together by hand. */
public final class StaffFactory {

    private StaffFactory() {}

    public static Substitutions substitutions(TestTransactions transactions, Clock clock) {
        var substitutions = new Substitutions();
        substitutions.connection = transactions.connection();
        substitutions.clock = clock;
        return substitutions;
    }

    public static StaffAddresses addresses(TestTransactions transactions) {
        var addresses = new StaffAddresses();
        addresses.connection = transactions.connection();
        return addresses;
    }
}
