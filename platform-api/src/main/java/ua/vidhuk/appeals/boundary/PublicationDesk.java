package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.PublishedAppeal.PublishedPage;
import ua.vidhuk.appeals.control.PublicationCheck;
import ua.vidhuk.appeals.control.Publications;
import ua.vidhuk.appeals.control.Publications.Published;
import ua.vidhuk.appeals.control.QuestionProgress;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.Publication;
import ua.vidhuk.appeals.entity.Publication.Words;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.problems.entity.ProblemException;

/** Publishes questions and takes them back, and shows what is public; one transaction a call. */
@ApplicationScoped
@Transactional
public class PublicationDesk {

    public static final int PAGE_LIMIT = 20;
    private static final int MOST = 100;

    @Inject
    Publications publications;

    @Inject
    PublicationCheck check;

    @Inject
    QuestionProgress progress;

    @Inject
    Catalog catalog;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The applicant agrees, with the appeal that was just sent; nothing is public by that. */
    public void consent(UUID appeal) {
        publications.consent(appeal, now());
    }

    /**
     * What is public of a question, or could be.
     *
     * @throws ProblemException {@code question-not-found}
     */
    public PublicationView read(UUID question, Actor actor) {
        Question found = progress.find(new QuestionId(question), actor);
        Publication known = publications.of(question);
        Words words = known.words() == null ? check.proposed(found) : known.words();
        return new PublicationView(
                question,
                known.consentedAt() != null,
                known.isPublic(),
                words.text(),
                words.place(),
                words.answer(),
                known.publishedAt(),
                known.publishedBy(),
                known.withdrawnAt());
    }

    /**
     * Lets everybody read these words of a question; once more changes the words.
     *
     * @param namesChecked whether a part of the applicant's name in them is somebody else's or a street's
     * @throws ProblemException {@code question-not-found}
     * @throws ua.vidhuk.problems.entity.InvalidInputException when the text is missing or too long, or says who somebody is
     */
    public PublicationView publish(UUID question, Words words, boolean namesChecked, Actor actor) {
        var id = new QuestionId(question);
        progress.hold(id);
        Words clean = check.checked(words, progress.find(id, actor), namesChecked);
        publications.publish(question, clean, actor.username(), now());
        audit.record(actor, "question.publish", "question", question.toString(), Map.of());
        return read(question, actor);
    }

    /**
     * Nobody reads it any more; once more changes nothing.
     *
     * @throws ProblemException {@code question-not-found}
     */
    public PublicationView withdraw(UUID question, Actor actor) {
        var id = new QuestionId(question);
        progress.hold(id);
        progress.find(id, actor);
        if (publications.withdraw(question, actor.username(), now())) {
            audit.record(actor, "question.withdraw-publication", "question", question.toString(), Map.of());
        }
        return read(question, actor);
    }

    /** What everybody may read, published last first. */
    public PublishedPage page(String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST);
        List<Published> found = publications.page(Cursor.parse(cursor), rows + 1);
        List<Published> shown = found.subList(0, Math.min(rows, found.size()));
        Published last = shown.isEmpty() ? null : shown.getLast();
        Map<UUID, Category> categories = catalog.categoriesById();
        return new PublishedPage(
                shown.stream().map(each -> view(each, categories)).toList(),
                found.size() > rows ? new Cursor(last.publishedAt(), last.question()).text() : null);
    }

    /**
     * @throws ProblemException {@code publication-not-found} also when it was taken back
     */
    public PublishedAppeal published(UUID question) {
        return publications
                .published(question)
                .map(each -> view(each, catalog.categoriesById()))
                .orElseThrow(() -> new ProblemException(AppealProblem.PUBLICATION_NOT_FOUND));
    }

    private static PublishedAppeal view(Published published, Map<UUID, Category> categories) {
        Category category = categories.get(published.category());
        return new PublishedAppeal(
                published.question(),
                category.code(),
                category.name().byTag(),
                published.state(),
                published.words().text(),
                published.words().place(),
                published.words().answer(),
                published.registeredAt(),
                published.publishedAt());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
