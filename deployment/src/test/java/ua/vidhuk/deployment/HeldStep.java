package ua.vidhuk.deployment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds whoever notes one step of making one tenant, from outside, by a trigger that waits for a lock; so that the process can be
 * killed exactly behind the step. Closed, it leaves nothing.
 */
final class HeldStep implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int KEY = 3_141_592;
    private static final String WAITING =
            "select pid from pg_locks where locktype = 'advisory' and objid = " + KEY + " and not granted";

    private final Connection owner;

    HeldStep(RunningPlatform platform, String slug, String step) throws SQLException {
        owner = platform.ownerConnection();
        execute("select pg_advisory_lock(" + KEY + ")");
        execute(
                """
                create or replace function public.hold_step() returns trigger language plpgsql as
                $$begin perform pg_advisory_xact_lock(%d); return new; end$$"""
                        .formatted(KEY));
        execute("drop trigger if exists held on platform.tenant_step");
        execute(
                """
                create trigger held before insert on platform.tenant_step for each row
                when (new.slug = '%s' and new.step = '%s') execute function public.hold_step()"""
                        .formatted(slug, step));
    }

    /** Waits until the process has done the step and is about to note it. */
    void awaitReached(Process process) {
        boolean reached =
                Probe.await(LIMIT, () -> !process.isAlive() || !waiting().isEmpty());
        if (!reached || !process.isAlive()) {
            throw new AssertionError("the step was not reached");
        }
    }

    /** What the killed process was about to note is lost: its session is ended with it. */
    void loseTheNote() throws SQLException {
        var sessions = waiting();
        for (String pid : sessions) {
            execute("select pg_terminate_backend(" + pid + ")");
        }
        awaitEnd(sessions);
    }

    /** What the killed process was about to note comes to be noted: its last statement ends without it. */
    void keepTheNote() throws SQLException {
        var sessions = waiting();
        execute("select pg_advisory_unlock(" + KEY + ")");
        awaitEnd(sessions);
    }

    @Override
    public void close() throws SQLException {
        try (owner) {
            execute("select pg_advisory_unlock_all()");
            execute("drop trigger held on platform.tenant_step");
            execute("drop function public.hold_step()");
        }
    }

    /** A session of which the client is dead ends when it has something to tell it. */
    private void awaitEnd(List<String> sessions) {
        var ids = String.join(", ", sessions);
        if (!Probe.await(LIMIT, () -> rows("select pid from pg_stat_activity where pid in (" + ids + ")")
                .isEmpty())) {
            throw new AssertionError("the session of the killed process is still there");
        }
    }

    private List<String> waiting() {
        return rows(WAITING);
    }

    private List<String> rows(String sql) {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            var pids = new ArrayList<String>();
            while (rows.next()) {
                pids.add(rows.getString(1));
            }
            return pids;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
