package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.control.SuggestionTraining.Learned;
import ua.vidhuk.appeals.entity.Learning;
import ua.vidhuk.appeals.entity.SuggestedKind;
import ua.vidhuk.persistence.control.TransactionConnection;

/** What was learned from the tenant's past questions, word by word; of a text only its own words are read. */
@ApplicationScoped
public class SuggestionBook {

    private static final int BATCH = 1_000;

    private static final String READ =
            "select learned_at, questions, models from appeal_suggestion where learned_at is not null";
    private static final String COUNTS =
            "select choices, counts from appeal_suggestion_word where kind = ? and word = any (?)";
    private static final String KEEP =
            """
            update appeal_suggestion set learned_at = ?, learn_until = ?, questions = ?, models = cast(? as jsonb)""";
    private static final String FORGET = "delete from appeal_suggestion_word";
    private static final String ADD =
            "insert into appeal_suggestion_word (kind, word, choices, counts) values (?, ?, ?, ?)";

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    public Learning current() {
        try (var statement = connection.get().prepareStatement(READ);
                var row = statement.executeQuery()) {
            return row.next()
                    ? LearningJson.read(
                            row.getObject("learned_at", OffsetDateTime.class).toInstant(),
                            row.getInt("questions"),
                            row.getString("models"))
                    : Learning.NONE;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Of each of these words that is known, how many questions of each choice have it.
     *
     * @param choices how many there are
     */
    List<int[]> counts(SuggestedKind kind, Collection<String> words, int choices) {
        try (var statement = connection.get().prepareStatement(COUNTS)) {
            statement.setString(1, kind.word());
            statement.setArray(2, connection.get().createArrayOf("text", words.toArray()));
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<int[]>();
                while (rows.next()) {
                    int[] counts = new int[choices];
                    var places = (Integer[]) rows.getArray("choices").getArray();
                    var numbers = (Integer[]) rows.getArray("counts").getArray();
                    for (int i = 0; i < places.length; i++) {
                        counts[places[i]] = numbers[i];
                    }
                    found.add(counts);
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Puts what was learned now in place of what was learned before. */
    public void keep(List<Learned> learned, int questions) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (var head = connection.get().prepareStatement(KEEP);
                var forget = connection.get().prepareStatement(FORGET);
                var add = connection.get().prepareStatement(ADD)) {
            head.setObject(1, now);
            head.setObject(2, now);
            head.setInt(3, questions);
            head.setString(4, LearningJson.write(learned));
            head.executeUpdate();
            forget.executeUpdate();
            for (Learned each : learned) {
                add(add, each);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void add(PreparedStatement statement, Learned learned) throws SQLException {
        int waiting = 0;
        for (Map.Entry<String, int[]> each : learned.counts().entrySet()) {
            var places = new ArrayList<Integer>();
            var numbers = new ArrayList<Integer>();
            for (int i = 0; i < each.getValue().length; i++) {
                if (each.getValue()[i] > 0) {
                    places.add(i);
                    numbers.add(each.getValue()[i]);
                }
            }
            statement.setString(1, learned.kind().word());
            statement.setString(2, each.getKey());
            statement.setArray(3, connection.get().createArrayOf("integer", places.toArray()));
            statement.setArray(4, connection.get().createArrayOf("integer", numbers.toArray()));
            statement.addBatch();
            if (++waiting % BATCH == 0) {
                statement.executeBatch();
            }
        }
        statement.executeBatch();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("what suggestions learned could not be read or written", e);
    }
}
