package ua.vidhuk.knowledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.knowledge.entity.Article;
import ua.vidhuk.knowledge.entity.ArticleState;
import ua.vidhuk.knowledge.entity.KnowledgeProblem;
import ua.vidhuk.knowledge.entity.NewArticle;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** Begins articles, changes, publishes and withdraws them, and notes the consultations that were given from them. */
@ApplicationScoped
public class Articles {

    private static final String SUBJECT = "article";

    @Inject
    ArticleCheck check;

    @Inject
    ArticleBook book;

    @Inject
    ArticleList list;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Begins a draft.
     *
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is missing or wrong
     */
    public UUID begin(NewArticle typed, Actor actor) {
        Instant now = now();
        var article = new Article(
                TimeOrderedId.at(now),
                ArticleState.DRAFT,
                check.check(typed),
                actor.displayName(),
                now,
                now,
                actor.displayName(),
                null,
                0,
                1);
        book.begin(article);
        audit.record(actor, "knowledge.begin-article", SUBJECT, article.id().toString(), Map.of());
        return article.id();
    }

    /**
     * Other words for an article; what is published is read with them from now on.
     *
     * @param seen the version that was changed
     * @throws ProblemException {@code article-not-found}, {@code changed-meanwhile}
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is missing or wrong
     */
    public void change(UUID id, long seen, NewArticle typed, Actor actor) {
        Article known = require(id);
        keep(
                new Article(
                        id,
                        known.state(),
                        check.check(typed),
                        known.author(),
                        known.createdAt(),
                        now(),
                        actor.displayName(),
                        known.publishedAt(),
                        known.given(),
                        seen + 1),
                "change",
                actor);
    }

    /**
     * Publishes an article or takes it out of use; once more changes nothing.
     *
     * @param seen the version that was looked at
     * @throws ProblemException {@code article-not-found}, {@code changed-meanwhile}
     */
    public void move(UUID id, long seen, ArticleState to, Actor actor) {
        Article known = require(id);
        if (known.state() == to) {
            return;
        }
        boolean publishes = to == ArticleState.PUBLISHED;
        Instant now = now();
        keep(
                new Article(
                        id,
                        to,
                        known.words(),
                        known.author(),
                        known.createdAt(),
                        now,
                        actor.displayName(),
                        publishes ? now : known.publishedAt(),
                        known.given(),
                        seen + 1),
                publishes ? "publish" : "withdraw",
                actor);
    }

    private void keep(Article article, String deed, Actor actor) {
        if (!book.change(article)) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        audit.record(
                actor, "knowledge." + deed + "-article", SUBJECT, article.id().toString(), Map.of());
    }

    /**
     * Notes that questions were answered from an article; again changes nothing.
     *
     * @throws ProblemException {@code article-not-found}
     */
    public void consult(UUID id, Collection<UUID> questions, Actor actor) {
        require(id);
        book.consult(id, questions, actor.displayName(), now());
    }

    /**
     * @throws ProblemException {@code article-not-found}
     */
    public Article require(UUID id) {
        return list.find(id).orElseThrow(() -> new ProblemException(KnowledgeProblem.ARTICLE_NOT_FOUND));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
