package ua.vidhuk.identity.boundary;

import ua.vidhuk.identity.control.StaffSource;
import ua.vidhuk.testing.TestTransactions;

/** Puts the table of the staff together by hand; reads in the transaction of the caller. */
public final class StaffTableFactory {

    private StaffTableFactory() {}

    public static StaffSource table(TestTransactions transactions) {
        var table = new StaffTable();
        table.transaction = transactions.connection();
        return table;
    }
}
