package ua.vidhuk.knowledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.entity.KnowledgeProblem;
import ua.vidhuk.knowledge.entity.NewWorks;
import ua.vidhuk.knowledge.entity.Works;
import ua.vidhuk.knowledge.entity.WorksNews;
import ua.vidhuk.knowledge.entity.WorksStep;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Announces planned works and outages, and tells how they go on (S10): one update reaches everybody. */
@ApplicationScoped
public class Announcements {

    /** Tells that there is news of works, with where they are; whoever has something to do with these houses may follow. */
    public static final String CHANGED = "WorksChanged";

    private static final int TEXT_LIMIT = 2_000;

    @Inject
    WorksCheck check;

    @Inject
    WorksBook book;

    @Inject
    WorksList list;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws InvalidInputException naming every field that is wrong
     */
    public UUID announce(NewWorks input, Actor actor) {
        Works works = check.check(input, actor);
        if (works.enterpriseId() == null && !actor.may(Permission.APPEAL_ROUTE)) {
            throw new ProblemException(KnowledgeProblem.NOT_YOUR_WORKS);
        }
        book.announce(works, actor.displayName(), now());
        audit.record(actor, "knowledge.announce-works", "works", works.id().toString(), Map.of());
        return works.id();
    }

    /**
     * What is told.
     *
     * @param version that was seen
     * @param text in words for everybody
     * @param endsAt until when they last, for those that are prolonged; null while nobody knows
     */
    public record Told(long version, String text, Instant endsAt) {}

    /**
     * News of works, which last longer, end or are cancelled with it.
     *
     * @throws ProblemException {@code works-not-found}, {@code works-over}, {@code not-your-works}, {@code changed-meanwhile}
     * @throws InvalidInputException when words are missing or too long, or the new end is none
     */
    public void tell(UUID id, WorksStep step, Told told, Actor actor) {
        Works works = list.find(id).orElseThrow(() -> new ProblemException(KnowledgeProblem.WORKS_NOT_FOUND));
        if (!actor.may(Permission.APPEAL_ROUTE) && !actor.enterprises().contains(works.enterpriseId())) {
            throw new ProblemException(KnowledgeProblem.NOT_YOUR_WORKS);
        }
        Instant now = now();
        if (!works.state().equals(WorksStep.TELL.state()) || works.isOver(now) && step != WorksStep.PROLONG) {
            throw new ProblemException(KnowledgeProblem.WORKS_OVER);
        }
        var problems = new ArrayList<FieldProblem>();
        String text = WorksCheck.limited("text", told.text(), TEXT_LIMIT, problems);
        if (text == null) {
            problems.add(FieldProblem.required("text"));
        }
        Instant ends = end(works, step, told, now, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        if (works.version() != told.version() || !book.change(works, step.state(), ends)) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        var news = new WorksNews(now, actor.displayName(), step.word(), text, ends);
        UUID update = TimeOrderedId.at(now);
        book.tell(update, id, news);
        outbox.append(event(update, works, news));
        audit.record(actor, "knowledge." + step.word() + "-works", "works", id.toString(), Map.of());
    }

    private Instant end(Works works, WorksStep step, Told told, Instant now, ArrayList<FieldProblem> problems) {
        return switch (step) {
            case TELL -> works.endsAt();
            case PROLONG -> check.end(told.endsAt(), works.beginsAt().isAfter(now) ? works.beginsAt() : now, problems);
            case END, CANCEL -> now;
        };
    }

    private static DomainEvent event(UUID id, Works works, WorksNews news) {
        var places = Json.createArrayBuilder();
        works.places().forEach(each -> {
            var place = Json.createObjectBuilder().add("street", each.street());
            if (each.houses() != null) {
                place.add("houses", each.houses());
            }
            places.add(place);
        });
        var payload = Json.createObjectBuilder()
                .add("category", works.categoryId().toString())
                .add("title", works.title())
                .add("text", news.text())
                .add("places", places)
                .build();
        return new DomainEvent(id, works.id(), CHANGED, payload, news.at());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
