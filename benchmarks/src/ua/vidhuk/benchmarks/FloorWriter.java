package ua.vidhuk.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What no registration can be faster than: the rows that the product writes, by plain JDBC with statements that are
 * prepared once, in one transaction of the tenant's role. The order is the best there is: what needs no number comes
 * first, so that the counter's row is locked for as short as it can be.
 *
 * <p>The one difference: the event is marked as delivered, so that the product does not work on the floor's rows while
 * something is measured.
 */
final class FloorWriter implements AutoCloseable {

    private static final String EVENT =
            """
        insert into outbox_event (id, aggregate_id, type, payload, occurred_at, delivered_at)
        values (?, ?, 'AppealRegistered', cast(? as jsonb), ?, ?)\
        """;
    private static final String AUDIT =
            """
        insert into audit_entry (id, occurred_at, actor, action, subject_kind, subject_id, detail)
        values (?, ?, 'staff:brovary-operator', 'appeal.register', 'appeal', ?, '{}')\
        """;
    private static final String NUMBER =
            """
        insert into appeal_number (year, last) values (?, 1)
        on conflict (year) do update set last = appeal_number.last + 1 returning last\
        """;
    private static final String APPEAL =
            """
        insert into appeal (id, number_year, number_sequence, registration_number, channel, language, state,
          applicant_name, applicant_phone, applicant_email, access_code, idempotency_key, idempotency_digest,
          registered_at, registered_by, version)
        values (?, ?, ?, ?, 'phone', 'uk', 'registered', ?, ?, ?, ?, ?, ?, ?, 'brovary-operator', 1)\
        """;
    private static final String QUESTION =
            """
        insert into appeal_question (id, appeal_id, ordinal, category_id, text, street, house, latitude, longitude,
          state, priority, registered_at, due_at, version)
        values (?, ?, 1, ?, ?, ?, ?, ?, ?, 'registered', 'normal', ?, ?, 1)\
        """;
    private static final String HISTORY =
            """
        insert into appeal_history (id, appeal_id, occurred_at, actor_kind, actor_name, transition, state_after,
          visible_to_applicant)
        values (?, ?, ?, 'staff', 'Ольга Операторка', 'register', 'registered', true)\
        """;

    private final Connection connection;
    private final Statement role;
    private final PreparedStatement event;
    private final PreparedStatement audit;
    private final PreparedStatement number;
    private final PreparedStatement appeal;
    private final PreparedStatement question;
    private final PreparedStatement history;
    private final MessageDigest digest;

    FloorWriter(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        role = connection.createStatement();
        event = connection.prepareStatement(EVENT);
        audit = connection.prepareStatement(AUDIT);
        number = connection.prepareStatement(NUMBER);
        appeal = connection.prepareStatement(APPEAL);
        question = connection.prepareStatement(QUESTION);
        history = connection.prepareStatement(HISTORY);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Registers the appeal in a transaction of its own. */
    void register(SampleAppeal sample, BenchmarkTenant tenant) throws SQLException {
        UUID id = newId();
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        role.execute("set local role " + tenant.role());
        write(event, newId(), id, "{\"appeal\":\"" + id + "\",\"channel\":\"phone\",\"questions\":1}", now, now);
        write(audit, newId(), now, id.toString());
        writeAppeal(id, nextNumber(now.getYear()), sample, tenant, now);
        writeQuestion(id, sample, tenant, now);
        write(history, newId(), id, now);
        connection.commit();
    }

    private void writeAppeal(UUID id, int next, SampleAppeal sample, BenchmarkTenant tenant, OffsetDateTime now)
            throws SQLException {
        write(
                appeal,
                id,
                now.getYear(),
                next,
                tenant.prefix() + "-" + now.getYear() + "-" + next,
                sample.applicantName(),
                sample.phone(),
                sample.email(),
                newId().toString(),
                "brovary-operator:floor-" + id,
                digest.digest(sample.text().getBytes(StandardCharsets.UTF_8)),
                now);
    }

    private void writeQuestion(UUID id, SampleAppeal sample, BenchmarkTenant tenant, OffsetDateTime now)
            throws SQLException {
        var categories = tenant.categoryIds();
        write(
                question,
                newId(),
                id,
                categories.get(sample.number() % categories.size()),
                sample.text(),
                sample.street(),
                sample.house(),
                sample.latitude(),
                sample.longitude(),
                now,
                now.plus(30, ChronoUnit.DAYS));
    }

    private int nextNumber(int year) throws SQLException {
        number.setInt(1, year);
        try (var row = number.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void write(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private static UUID newId() {
        var random = ThreadLocalRandom.current();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | Long.MIN_VALUE);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
    }
}
