package ua.vidhuk.knowledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.knowledge.entity.Article;
import ua.vidhuk.knowledge.entity.ArticleState;
import ua.vidhuk.knowledge.entity.ArticleVersion;
import ua.vidhuk.knowledge.entity.Consultation;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Reads articles of the transaction's tenant; in lists, begun last first, their texts are no longer than a row shows. */
@ApplicationScoped
public class ArticleList {

    private static final UUID HIGHEST = new UUID(-1, -1);

    private static final String FACTS =
            """
            select a.id, a.kind, a.state, a.audience, a.language, a.title, a.author, a.created_at, a.changed_at, a.changed_by,
              a.published_at, a.given, a.version,
              array(select c.category_id from knowledge_article_category c where c.article_id = a.id order by c.ordinal) as category_ids,
            """;
    private static final String ROWS = FACTS + "left(a.text, 1000) as text ";
    private static final String ONE = FACTS + "a.text from knowledge_article a where a.id = ?";
    private static final String ALL =
            ROWS + "from knowledge_article a where a.state = ? and a.id < ? order by a.id desc limit ?";
    private static final String OF_KIND =
            ROWS + "from knowledge_article a where a.state = ? and a.kind = ? and a.id < ? order by a.id desc limit ?";
    private static final String OF_CATEGORY = ROWS
            + """
            from knowledge_article_category f join knowledge_article a on a.id = f.article_id
            where f.category_id = ? and f.state = ? and f.article_id < ? and (cast(? as text) is null or a.kind = ?)
            order by f.article_id desc limit ?""";
    private static final String PUBLIC = ROWS
            + """
            from knowledge_article a where a.state = 'published' and a.audience = 'public' and a.id < ?
            order by a.id desc limit ?""";
    private static final String THESE = ROWS
            + """
            from knowledge_article a where a.id = any (?) and a.state = ? and (cast(? as text) is null or a.kind = ?)
              and (cast(? as uuid) is null
                or exists (select 1 from knowledge_article_category c where c.article_id = a.id and c.category_id = ?))
            order by array_position(cast(? as uuid[]), a.id)""";
    // The newest of the category and of the one above it, by one index each; of those what is used most.
    private static final String ABOUT = ROWS
            + """
            from knowledge_article a where a.id in (
              (select article_id from knowledge_article_category where category_id = ? and state = 'published'
                order by article_id desc limit 200)
              union
              (select article_id from knowledge_article_category where category_id = ? and state = 'published'
                order by article_id desc limit 200))
            order by a.kind desc, a.given desc, a.id desc limit ?""";
    private static final String VERSIONS =
            """
            select version, kind, state, audience, language, title, text, category_ids, made_at, made_by
            from knowledge_article_version where article_id = ? order by version desc limit 200""";
    private static final String CONSULTED =
            """
            select c.question_id, a.id, a.title from knowledge_consultation c join knowledge_article a on a.id = c.article_id
            where c.question_id = any (?)""";

    @Inject
    TransactionConnection connection;

    /**
     * To which a list is narrowed.
     *
     * @param kind its word, or null for both
     * @param category or null for all
     */
    public record Shelf(ArticleState state, String kind, UUID category) {}

    public Optional<Article> find(UUID id) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setObject(1, id);
            return ArticleRows.articles(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The newest first, at most 200. */
    public List<ArticleVersion> versions(UUID id) {
        try (var statement = connection.get().prepareStatement(VERSIONS)) {
            statement.setObject(1, id);
            return ArticleRows.versions(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those behind this one, begun last first. */
    public List<Article> page(Shelf shelf, UUID after, int limit) {
        UUID behind = after == null ? HIGHEST : after;
        if (shelf.category() != null) {
            return ofCategory(shelf, behind, limit);
        }
        return shelf.kind() == null ? all(shelf, behind, limit) : ofKind(shelf, behind, limit);
    }

    private List<Article> all(Shelf shelf, UUID behind, int limit) {
        try (var statement = connection.get().prepareStatement(ALL)) {
            statement.setString(1, shelf.state().word());
            statement.setObject(2, behind);
            statement.setInt(3, limit);
            return ArticleRows.articles(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private List<Article> ofKind(Shelf shelf, UUID behind, int limit) {
        try (var statement = connection.get().prepareStatement(OF_KIND)) {
            statement.setString(1, shelf.state().word());
            statement.setString(2, shelf.kind());
            statement.setObject(3, behind);
            statement.setInt(4, limit);
            return ArticleRows.articles(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private List<Article> ofCategory(Shelf shelf, UUID behind, int limit) {
        try (var statement = connection.get().prepareStatement(OF_CATEGORY)) {
            statement.setObject(1, shelf.category());
            statement.setString(2, shelf.state().word());
            statement.setObject(3, behind);
            statement.setString(4, shelf.kind());
            statement.setString(5, shelf.kind());
            statement.setInt(6, limit);
            return ArticleRows.articles(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What everybody may read, behind this one, begun last first. */
    public List<Article> ofEverybody(UUID after, int limit) {
        try (var statement = connection.get().prepareStatement(PUBLIC)) {
            statement.setObject(1, after == null ? HIGHEST : after);
            statement.setInt(2, limit);
            return ArticleRows.articles(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those of these that stand on the shelf, in the order in which they are named. */
    public List<Article> these(Collection<UUID> ids, Shelf shelf) {
        try (var statement = connection.get().prepareStatement(THESE)) {
            Array named = connection.get().createArrayOf("uuid", ids.toArray());
            statement.setArray(1, named);
            statement.setString(2, shelf.state().word());
            statement.setString(3, shelf.kind());
            statement.setString(4, shelf.kind());
            statement.setObject(5, shelf.category(), Types.OTHER);
            statement.setObject(6, shelf.category(), Types.OTHER);
            statement.setArray(7, named);
            return ArticleRows.articles(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * What is published about a category: scripts first, then what was used most.
     *
     * @param above the category above, or null
     */
    public List<Article> about(UUID category, UUID above, int limit) {
        try (var statement = connection.get().prepareStatement(ABOUT)) {
            statement.setObject(1, category);
            statement.setObject(2, above, Types.OTHER);
            statement.setInt(3, limit);
            return ArticleRows.articles(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** From what these questions were answered; those that were answered otherwise are left out. */
    public List<Consultation> consultations(Collection<UUID> questions) {
        try (var statement = connection.get().prepareStatement(CONSULTED)) {
            statement.setArray(1, connection.get().createArrayOf("uuid", questions.toArray()));
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Consultation>();
                while (rows.next()) {
                    found.add(new Consultation(
                            rows.getObject("question_id", UUID.class),
                            rows.getObject("id", UUID.class),
                            rows.getString("title")));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("articles could not be read", e);
    }
}
