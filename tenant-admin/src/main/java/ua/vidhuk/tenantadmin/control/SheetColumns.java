package ua.vidhuk.tenantadmin.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The names of a file's columns, whatever kind of file it is; read without its rows. */
final class SheetColumns {

    private SheetColumns() {}

    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient List<String> names;

        Enough(List<String> names) {
            super(null, null, false, false);
            this.names = names;
        }
    }

    /** Empty when the file cannot be read as a list. */
    static List<String> of(Path file) {
        try {
            SheetSource.of(file).read(file, new SheetSource.Taker() {
                @Override
                public void head(List<String> names) {
                    throw new Enough(names);
                }

                @Override
                public void row(int line, List<String> cells) {
                    // the head came before
                }

                @Override
                public void unreadable(int column, String reason) {
                    // likewise
                }
            });
            return List.of();
        } catch (Enough e) {
            return e.names;
        } catch (IOException | IllegalArgumentException | TenantAdminException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }
}
