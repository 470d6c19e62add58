package ua.vidhuk.tenancy.boundary;

import javax.sql.DataSource;
import ua.vidhuk.tenancy.control.DueSource;

/** Puts the reader of the notes together by hand. */
public final class DueTableFactory {

    private DueTableFactory() {}

    public static DueSource table(DataSource database) {
        var table = new DueTable();
        table.database = database;
        return table;
    }
}
