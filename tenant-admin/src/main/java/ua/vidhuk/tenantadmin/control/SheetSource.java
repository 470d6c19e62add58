package ua.vidhuk.tenantadmin.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file with a head and rows, read from its beginning to its end, row by row. */
interface SheetSource {

    /** Takes what is read. */
    interface Taker {

        /** The names of the columns, once, first. */
        void head(List<String> names);

        /**
         * A row.
         *
         * @param line of the file on which it ends, the head being on the first
         * @param cells as many as there are, in the order of the head; empty text for nothing
         */
        void row(int line, List<String> cells);

        /** A cell of the row that comes next that cannot be read at all, with what would be right. */
        void unreadable(int column, String reason);
    }

    /**
     * @throws TenantAdminException when it is no such file
     */
    void read(Path file, Taker taker) throws IOException;

    /** By what the file begins with, not by its name. */
    static SheetSource of(Path file) throws IOException {
        return XlsxSource.isXlsx(file) ? new XlsxSource() : new CsvSource();
    }
}
