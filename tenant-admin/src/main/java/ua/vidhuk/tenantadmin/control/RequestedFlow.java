package ua.vidhuk.tenantadmin.control;

import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Brings tenants to the newest shared entries after these were published on the page, or after a tenant works again (decision 45).
 * A run that is killed is repeated by the next; while a tenant fails, it is tried again every minute.
 */
public record RequestedFlow(DataSource owner) {

    private static final String DUE =
            "select noted_at::text from platform.catalog_due where next_attempt_at <= clock_timestamp()";
    private static final String LOCK = "select pg_try_advisory_lock(hashtext('vidhuk catalog flow'), 0)";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtext('vidhuk catalog flow'), 0)";
    private static final String DONE = "delete from platform.catalog_due where noted_at = ?::timestamptz";
    private static final String FAILED =
            """
            update platform.catalog_due set failures = ?, next_attempt_at = clock_timestamp() + interval '1 minute'
            where noted_at = ?::timestamptz""";

    /**
     * @param done is told what was done
     */
    public void takeUp(Consumer<String> done) {
        try (var connection = owner.getConnection()) {
            var sql = new Sql(connection);
            for (String noted : sql.texts(DUE)) {
                if (sql.holds(LOCK)) {
                    try {
                        flow(sql, noted, done);
                    } finally {
                        sql.holds(UNLOCK);
                    }
                }
            }
        } catch (SQLException e) {
            throw new TenantAdminException("what is due of shared entries cannot be read: " + SqlFailure.words(e), e);
        }
    }

    /** What is published meanwhile is noted anew, and stays for the next run. */
    private void flow(Sql sql, String noted, Consumer<String> done) throws SQLException {
        var flow = new CatalogWriter(owner, "platform").flow();
        done.accept(flow.entries() + " adopted entries were brought to the newest version");
        if (flow.failures().isEmpty()) {
            sql.change(DONE, noted);
        } else {
            flow.failures().forEach(done);
            sql.change(FAILED, String.join("\n", flow.failures()), noted);
        }
    }
}
