package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.persistence.control.TransactionConnection;

/** When it is time to learn anew, whose turn it is, and from what: one node at a time learns for a tenant. */
@ApplicationScoped
public class SuggestionLessons {

    /** From so many of the newest questions suggestions are learned. */
    public static final int MOST = 20_000;

    /** Fewer teach nothing. */
    static final int FEWEST = 20;

    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final Duration REST = Duration.ofDays(1);

    /** A tenant that is new learns again as soon as it has half as many questions more. */
    private static final Duration SHORT_REST = Duration.ofMinutes(10);

    private static final int NEW_TENANT = 2_000;

    private static final String STATE = "select learn_until, learned_at, questions from appeal_suggestion";
    private static final String SINCE =
            """
            select count(*) from (select from appeal_question where registered_at > ?
              order by registered_at desc, id desc limit ?) newest""";
    private static final String CLAIMED =
            """
            insert into appeal_suggestion as s (id, learn_until) values (1, ?)
            on conflict (id) do update set learn_until = excluded.learn_until where s.learn_until <= ?""";
    private static final String PAST =
            """
            select q.text, a.language, q.category_id,
              (select s.enterprise_id from appeal_assignment s
               where s.question_id = q.id and s.responsible and s.state <> 'withdrawn' limit 1) as responsible
            from (select * from appeal_question where state <> 'refused' order by registered_at desc, id desc limit ?) q
            join appeal a on a.id = q.appeal_id order by q.registered_at desc, q.id desc""";

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    /**
     * A question as it was asked.
     *
     * @param language of the appeal
     * @param executor the enterprise that was responsible, or null
     */
    public record PastText(String text, String language, UUID category, UUID executor) {}

    /** The questions to learn from, the oldest first, when it is time and nobody else learns; otherwise none. */
    public List<PastText> claim() {
        try {
            Instant now = clock.instant();
            return isDue(now) && isClaimed(now) ? past() : List.of();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private boolean isDue(Instant now) throws SQLException {
        try (var statement = connection.get().prepareStatement(STATE);
                var row = statement.executeQuery()) {
            if (!row.next()) {
                return since(Instant.EPOCH, FEWEST) == FEWEST;
            }
            OffsetDateTime learned = row.getObject("learned_at", OffsetDateTime.class);
            if (row.getObject("learn_until", OffsetDateTime.class).toInstant().isAfter(now)) {
                return false;
            }
            int questions = row.getInt("questions");
            return learned == null || isStale(learned.toInstant(), questions, now);
        }
    }

    private boolean isStale(Instant learned, int questions, Instant now) throws SQLException {
        if (!now.isBefore(learned.plus(REST))) {
            return since(learned, 1) == 1;
        }
        int many = Math.max(FEWEST, questions / 2);
        return questions < NEW_TENANT && !now.isBefore(learned.plus(SHORT_REST)) && since(learned, many) == many;
    }

    private int since(Instant moment, int limit) throws SQLException {
        try (var statement = connection.get().prepareStatement(SINCE)) {
            statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
            statement.setInt(2, limit);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private boolean isClaimed(Instant now) throws SQLException {
        try (var statement = connection.get().prepareStatement(CLAIMED)) {
            statement.setObject(1, now.plus(CLAIM).atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        }
    }

    private List<PastText> past() throws SQLException {
        try (var statement = connection.get().prepareStatement(PAST)) {
            statement.setInt(1, MOST);
            try (var row = statement.executeQuery()) {
                var found = new ArrayList<PastText>();
                while (row.next()) {
                    found.add(new PastText(
                            row.getString("text"),
                            row.getString("language"),
                            row.getObject("category_id", UUID.class),
                            row.getObject("responsible", UUID.class)));
                }
                Collections.reverse(found);
                return found;
            }
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("past questions could not be read", e);
    }
}
