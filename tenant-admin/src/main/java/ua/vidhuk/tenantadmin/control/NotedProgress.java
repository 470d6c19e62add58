package ua.vidhuk.tenantadmin.control;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import ua.vidhuk.liquibase.entity.SchemaName;

/**
 * Notes how far a list is where its sender looks, over a connection of its own, so that it is seen before the list is committed;
 * and asks there whether it shall be stopped.
 */
final class NotedProgress implements SheetProgress {

    private static final long PAUSE = Duration.ofMillis(300).toNanos();
    private static final String NOTE =
            """
            update %1$s.sheet_load set phase = ?, done = ?, rows_read = ? where id = ?::uuid
            returning coalesce(cancelled_by, '')""";

    private final Sql sql;
    private final SchemaName schema;
    private final String id;
    private Phase last;
    private long notedAt;

    NotedProgress(Sql sql, SchemaName schema, String id) {
        this.sql = sql;
        this.schema = schema;
        this.id = id;
    }

    @Override
    public void at(Phase phase, int done, int rows) {
        // What comes last is never left out: it is the last moment to stop.
        if (phase == last && done < rows && System.nanoTime() - notedAt < PAUSE) {
            return;
        }
        last = phase;
        notedAt = System.nanoTime();
        try {
            var cancelledBy = sql.texts(NOTE.formatted(schema), phase.name().toLowerCase(Locale.ROOT), done, rows, id);
            if (phase != Phase.ACCOUNTS && cancelledBy.stream().anyMatch(by -> !by.isEmpty())) {
                throw new LoadCancelledException();
            }
        } catch (SQLException e) {
            throw new TenantAdminException("how far the list is cannot be noted: " + SqlFailure.words(e), e);
        }
    }
}
