package ua.vidhuk.knowledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.knowledge.entity.Article;
import ua.vidhuk.knowledge.entity.ArticleWords;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Writes articles of the transaction's tenant, every version beside the one that holds. */
@ApplicationScoped
public class ArticleBook {

    private static final String BEGIN =
            """
            insert into knowledge_article (kind, state, audience, language, title, text, changed_at, changed_by, published_at, id,
              version, author, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CHANGE =
            """
            update knowledge_article set kind = ?, state = ?, audience = ?, language = ?, title = ?, text = ?, changed_at = ?,
              changed_by = ?, published_at = ?, version = version + 1 where id = ? and version + 1 = ?""";
    private static final String KEEP =
            """
            insert into knowledge_article_version (kind, state, audience, language, title, text, made_at, made_by, article_id, version,
              category_ids) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String FORGET_CATEGORIES = "delete from knowledge_article_category where article_id = ?";
    private static final String CATEGORY =
            "insert into knowledge_article_category (article_id, ordinal, category_id, state) values (?, ?, ?, ?)";
    private static final String CONSULT =
            """
            insert into knowledge_consultation (question_id, article_id, given_at, given_by)
            select question, ?, ?, ? from unnest(cast(? as uuid[])) question on conflict do nothing""";
    private static final String COUNT = "update knowledge_article set given = given + ? where id = ?";

    @Inject
    TransactionConnection connection;

    void begin(Article article) {
        try (var statement = connection.get().prepareStatement(BEGIN)) {
            int at = words(statement, article);
            moment(statement, at++, article.publishedAt());
            statement.setObject(at++, article.id());
            statement.setLong(at++, article.version());
            statement.setString(at++, article.author());
            moment(statement, at, article.createdAt());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        keep(article);
    }

    /**
     * Whether nobody changed it meanwhile.
     *
     * @param article as it holds from now on, with its next version
     */
    boolean change(Article article) {
        try (var statement = connection.get().prepareStatement(CHANGE)) {
            int at = words(statement, article);
            moment(statement, at++, article.publishedAt());
            statement.setObject(at++, article.id());
            statement.setLong(at, article.version());
            if (statement.executeUpdate() == 0) {
                return false;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        keep(article);
        return true;
    }

    private void keep(Article article) {
        try (var version = connection.get().prepareStatement(KEEP);
                var forget = connection.get().prepareStatement(FORGET_CATEGORIES);
                var category = connection.get().prepareStatement(CATEGORY)) {
            List<UUID> categories = article.words().categories();
            int at = words(version, article);
            version.setObject(at++, article.id());
            version.setLong(at++, article.version());
            version.setArray(at, connection.get().createArrayOf("uuid", categories.toArray()));
            version.executeUpdate();
            forget.setObject(1, article.id());
            forget.executeUpdate();
            for (int i = 0; i < categories.size(); i++) {
                category.setObject(1, article.id());
                category.setInt(2, i + 1);
                category.setObject(3, categories.get(i));
                category.setString(4, article.state().word());
                category.addBatch();
            }
            category.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Notes from which article questions were answered; one that is noted already stays as it is. */
    void consult(UUID article, Collection<UUID> questions, String by, Instant now) {
        try (var consult = connection.get().prepareStatement(CONSULT);
                var count = connection.get().prepareStatement(COUNT)) {
            consult.setObject(1, article);
            moment(consult, 2, now);
            consult.setString(3, by);
            consult.setArray(4, connection.get().createArrayOf("uuid", questions.toArray()));
            int noted = consult.executeUpdate();
            if (noted > 0) {
                count.setInt(1, noted);
                count.setObject(2, article);
                count.executeUpdate();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The first eight values, which all statements have alike; answers with the place of the next. */
    private static int words(PreparedStatement statement, Article article) throws SQLException {
        ArticleWords words = article.words();
        int at = 1;
        statement.setString(at++, words.kind().word());
        statement.setString(at++, article.state().word());
        statement.setString(at++, words.audience().word());
        statement.setString(at++, words.language().tag());
        statement.setString(at++, words.title());
        statement.setString(at++, words.text());
        moment(statement, at++, article.changedAt());
        statement.setString(at++, article.changedBy());
        return at;
    }

    private static void moment(PreparedStatement statement, int at, Instant moment) throws SQLException {
        statement.setObject(at, moment == null ? null : moment.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the article could not be written", e);
    }
}
