package ua.vidhuk.tenancy.boundary;

import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.DueSource;

/** Puts the reader of the notes together by hand. */
public final class DueTableFactory {

    private DueTableFactory() {}

    public static DueSource table(TransactionConnection transaction) {
        var table = new DueTable();
        table.transaction = transaction;
        return table;
    }
}
