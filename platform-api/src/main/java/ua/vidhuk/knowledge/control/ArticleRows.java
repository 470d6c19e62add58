package ua.vidhuk.knowledge.control;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.knowledge.entity.Article;
import ua.vidhuk.knowledge.entity.ArticleAudience;
import ua.vidhuk.knowledge.entity.ArticleKind;
import ua.vidhuk.knowledge.entity.ArticleState;
import ua.vidhuk.knowledge.entity.ArticleVersion;
import ua.vidhuk.knowledge.entity.ArticleWords;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.persistence.control.EnumWord;

/** Rows of articles and of their versions as what they are. */
final class ArticleRows {

    private ArticleRows() {}

    static List<Article> articles(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Article>();
            while (rows.next()) {
                found.add(new Article(
                        rows.getObject("id", UUID.class),
                        state(rows),
                        words(rows),
                        rows.getString("author"),
                        moment(rows, "created_at"),
                        moment(rows, "changed_at"),
                        rows.getString("changed_by"),
                        moment(rows, "published_at"),
                        rows.getLong("given"),
                        rows.getLong("version")));
            }
            return found;
        }
    }

    static List<ArticleVersion> versions(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<ArticleVersion>();
            while (rows.next()) {
                found.add(new ArticleVersion(
                        rows.getLong("version"),
                        state(rows),
                        words(rows),
                        moment(rows, "made_at"),
                        rows.getString("made_by")));
            }
            return found;
        }
    }

    private static ArticleState state(ResultSet row) throws SQLException {
        return EnumWord.constant(ArticleState.class, row.getString("state"));
    }

    private static ArticleWords words(ResultSet row) throws SQLException {
        return new ArticleWords(
                EnumWord.constant(ArticleKind.class, row.getString("kind")),
                EnumWord.constant(ArticleAudience.class, row.getString("audience")),
                EnumWord.constant(Language.class, row.getString("language")),
                row.getString("title"),
                row.getString("text"),
                Arrays.asList((UUID[]) row.getArray("category_ids").getArray()));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
