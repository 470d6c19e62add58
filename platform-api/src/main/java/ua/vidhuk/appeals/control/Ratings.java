package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.Assignment;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.HistoryEntry.Words;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** What applicants think of what was done (P6, P11). */
@ApplicationScoped
public class Ratings {

    public static final int BEST = 5;

    private static final int WORDS_LIMIT = 2_000;
    private static final Actor APPLICANT = new Actor(ActorKind.RESIDENT, "applicant", "", Set.of(), null);

    private static final String UPSERT =
            """
            insert into appeal_rating (question_id, score, words, enterprise_id, rated_at) values (?, ?, ?, ?, ?)
            on conflict (question_id) do update set score = excluded.score, words = excluded.words,
              enterprise_id = excluded.enterprise_id, rated_at = excluded.rated_at""";
    private static final String OF = "select question_id, score from appeal_rating where question_id = any (?)";
    private static final String BY_EXECUTOR =
            """
            select enterprise_id, count(*), avg(score), count(*) filter (where score >= 4) from appeal_rating
            where rated_at >= ? and enterprise_id is not null group by enterprise_id order by 2 desc, 1 limit 500""";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    TransactionConnection connection;

    @Inject
    QuestionProgress progress;

    @Inject
    FeedbackRules rules;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * How an executor was rated.
     *
     * @param count how often
     * @param mean of the scores
     * @param good how often 4 or 5
     */
    public record OfExecutor(UUID enterprise, long count, double mean, long good) {}

    /**
     * The applicant rates a question that was said to be done; a later rating takes the place of an earlier. Holding the access code is the
     * permission.
     *
     * @throws ProblemException {@code question-not-found}, {@code not-done-yet}, {@code window-passed}
     * @throws InvalidInputException when the score is none, or the words are too long
     */
    public void rate(Appeal appeal, QuestionId id, int score, String words) {
        String clean = PlainText.clean(words);
        if (score < 1 || score > BEST) {
            throw new InvalidInputException(FieldProblem.of("score", "appeals.field.score"));
        }
        if (clean != null && clean.length() > WORDS_LIMIT) {
            throw new InvalidInputException(FieldProblem.tooLong("words", WORDS_LIMIT));
        }
        Question question = appeal.questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(AppealProblem.QUESTION_NOT_FOUND));
        progress.hold(id);
        entities.refresh(question);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!Transition.SAY_NOT_DONE.from().contains(question.state())) {
            throw new ProblemException(AppealProblem.NOT_DONE_YET);
        }
        if (!rules.get().isOpen(question, now)) {
            throw new ProblemException(AppealProblem.WINDOW_PASSED);
        }
        keep(question, score, clean, now);
        String note = score + "/" + BEST + (clean == null ? "" : "\n" + clean);
        entities.persist(HistoryEntry.ofQuestion(HistoryEntry.RATED, question, APPLICANT, new Words(note, true, now)));
        audit.record(APPLICANT, "question.rate", "question", id.toString(), Map.of("score", String.valueOf(score)));
    }

    private void keep(Question question, int score, String words, Instant now) {
        UUID responsible = question.current().stream()
                .filter(Assignment::isResponsible)
                .map(Assignment::enterpriseId)
                .findFirst()
                .orElse(null);
        try (var upsert = connection.get().prepareStatement(UPSERT)) {
            upsert.setObject(1, question.id().value());
            upsert.setInt(2, score);
            upsert.setString(3, words);
            upsert.setObject(4, responsible);
            upsert.setObject(5, now.atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The scores of questions, by question; those that nobody rated are left out. */
    public Map<UUID, Integer> of(Collection<UUID> questions) {
        try (var statement = connection.get().prepareStatement(OF)) {
            statement.setArray(1, connection.get().createArrayOf("uuid", questions.toArray()));
            try (var rows = statement.executeQuery()) {
                var found = new HashMap<UUID, Integer>();
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), rows.getInt(2));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How executors were rated since then, the most often rated first. */
    public List<OfExecutor> byExecutor(Instant since) {
        try (var statement = connection.get().prepareStatement(BY_EXECUTOR)) {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            return read(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<OfExecutor> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<OfExecutor>();
            while (rows.next()) {
                found.add(new OfExecutor(
                        rows.getObject(1, UUID.class), rows.getLong(2), rows.getDouble(3), rows.getLong(4)));
            }
            return found;
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the ratings could not be read or written", e);
    }
}
