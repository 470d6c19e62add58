package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Counts what appeals were by law, and for what they were refused. */
@ApplicationScoped
public class MarkCounts {

    private static final String MARKS =
            """
            select count(*) as all_of_them, count(signatories) as collective, coalesce(sum(signatories), 0) as signatories,
              count(repeat_of) as repeated,
              count(*) filter (where applicant_name is null
                or channel in ('web', 'email', 'open311') and applicant_phone is null and applicant_email is null) as anonymous
            from appeal where registered_at >= ? and registered_at < ?""";
    private static final String REFUSALS =
            """
            select ground, count(*) as refused from appeal_refusal where refused_at >= ? and refused_at < ?
            group by ground order by ground""";

    @Inject
    TransactionConnection connection;

    /**
     * Counts of a period.
     *
     * @param signatories of the collective ones, together
     * @param refused questions by the code of the ground
     */
    public record Counts(
            long all, long anonymous, long repeated, long collective, long signatories, Map<String, Long> refused) {}

    /** Of what was registered, or refused, from one moment on and before the other. */
    public Counts between(Instant from, Instant until) {
        try (var statement = connection.get().prepareStatement(MARKS)) {
            statement.setObject(1, from.atOffset(ZoneOffset.UTC));
            statement.setObject(2, until.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                row.next();
                return new Counts(
                        row.getLong("all_of_them"),
                        row.getLong("anonymous"),
                        row.getLong("repeated"),
                        row.getLong("collective"),
                        row.getLong("signatories"),
                        refusals(from, until));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the marks could not be counted", e);
        }
    }

    private Map<String, Long> refusals(Instant from, Instant until) throws SQLException {
        try (var statement = connection.get().prepareStatement(REFUSALS)) {
            statement.setObject(1, from.atOffset(ZoneOffset.UTC));
            statement.setObject(2, until.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                var refused = new LinkedHashMap<String, Long>();
                while (rows.next()) {
                    refused.put(rows.getString("ground"), rows.getLong("refused"));
                }
                return refused;
            }
        }
    }
}
