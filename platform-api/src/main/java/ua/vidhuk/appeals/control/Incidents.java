package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ua.vidhuk.appeals.control.IncidentBook.Held;
import ua.vidhuk.appeals.control.QuestionProgress.Move;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.Incident;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Gathers the questions that one cause explains (P4, S10): one update informs all applicants once, and all close together. */
@ApplicationScoped
public class Incidents {

    /** Tells that there is news of an incident. */
    public static final String UPDATED = "IncidentUpdated";

    private static final int TITLE_LIMIT = 200;
    private static final int TEXT_LIMIT = 5_000;

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    IncidentBook book;

    @Inject
    IncidentList list;

    @Inject
    QuestionProgress progress;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Makes an incident from a question.
     *
     * @param title what happened; the applicants read it
     * @return its id
     * @throws ProblemException {@code question-not-found}, {@code question-ended}, {@code already-in-incident}
     * @throws InvalidInputException when the title is missing or too long
     */
    public UUID open(QuestionId first, String title, Actor actor) {
        String clean = text("title", title, TITLE_LIMIT);
        Instant now = now();
        progress.hold(first);
        Question question = progress.find(first, actor);
        var incident =
                new Incident(TimeOrderedId.at(now), clean, question.categoryId(), now, actor.displayName(), null, null);
        book.open(incident);
        join(incident.id(), clean, question, actor, now);
        note("incident.open", incident.id(), actor);
        return incident.id();
    }

    /**
     * Adds a question to an open incident; once more changes nothing.
     *
     * @param title of the incident, for the history
     * @throws ProblemException {@code incident-not-found}, {@code incident-closed}, {@code question-not-found}, {@code
     *     question-ended}, {@code already-in-incident} when it is in another
     */
    public void join(UUID incident, String title, QuestionId id, Actor actor) {
        hold(incident);
        progress.hold(id);
        Question question = progress.find(id, actor);
        if (!book.joined(incident).contains(id.value())) {
            join(incident, title, question, actor, now());
            note("incident.join", incident, actor);
        }
    }

    /**
     * Those that go on, held until the end of the transaction, so that none closes while somebody comes in.
     *
     * @return title by id; what is over or unknown is left out
     */
    public Map<UUID, String> holdOpen(Collection<UUID> wanted) {
        var titles = new TreeMap<UUID, String>();
        // In one order, so that two who hold the same do not wait for each other.
        wanted.stream()
                .distinct()
                .sorted()
                .filter(each -> book.hold(each) == Held.OPEN)
                .forEach(each -> titles.put(
                        each, list.find(each).orElseThrow().incident().title()));
        return titles;
    }

    /** Adds a question that is being registered to an incident that is held; once more changes nothing. */
    public void joinNew(UUID incident, String title, Question question, Actor actor) {
        if (!question.state().isFinal() && !book.isJoined(question.id().value())) {
            join(incident, title, question, actor, now());
            note("incident.join", incident, actor);
        }
    }

    /** Takes a question out that does not belong; it goes on by itself. */
    public void leave(UUID incident, QuestionId id, Actor actor) {
        hold(incident);
        if (!book.leave(incident, id.value(), now())) {
            throw new ProblemException(AppealProblem.QUESTION_NOT_FOUND);
        }
        note("incident.leave", incident, actor);
    }

    /**
     * News for all applicants: each is told once, however many questions they asked.
     *
     * @throws InvalidInputException when the text is missing or too long
     */
    public void tell(UUID incident, String news, Actor actor) {
        String clean = text("text", news, TEXT_LIMIT);
        hold(incident);
        Instant now = now();
        UUID update = TimeOrderedId.at(now);
        book.tell(update, incident, actor.displayName(), clean, now);
        var payload = Json.createObjectBuilder().add("text", clean).build();
        outbox.append(new DomainEvent(update, incident, UPDATED, payload, now));
        note("incident.tell", incident, actor);
    }

    /**
     * All is over: every question in it that is still open is closed with this answer, all or none.
     *
     * @return how many were closed
     */
    public int close(UUID incident, String answer, Actor actor) {
        String clean = text("text", answer, TEXT_LIMIT);
        hold(incident);
        int closed = 0;
        for (UUID each : book.joined(incident)) {
            var id = new QuestionId(each);
            progress.hold(id);
            Question question = progress.find(id, actor);
            if (!question.state().isFinal()) {
                var move = new Move(id, question.version(), Transition.CLOSE_WITH_INCIDENT, clean, true);
                progress.move(move, actor, (one, now) -> one.closeWithIncident(clean, now));
                closed++;
            }
        }
        book.close(incident, clean, now());
        note("incident.close", incident, actor);
        return closed;
    }

    private void join(UUID incident, String title, Question question, Actor actor, Instant now) {
        if (question.state().isFinal()) {
            throw new ProblemException(AppealProblem.QUESTION_ENDED);
        }
        if (book.isJoined(question.id().value())) {
            throw new ProblemException(AppealProblem.ALREADY_IN_INCIDENT);
        }
        book.join(incident, question.id().value(), actor.displayName(), now);
        entities.persist(HistoryEntry.joined(question, actor, new HistoryEntry.Words(title, true, now)));
        entities.flush();
    }

    private void hold(UUID incident) {
        switch (book.hold(incident)) {
            case UNKNOWN -> throw new ProblemException(AppealProblem.INCIDENT_NOT_FOUND);
            case CLOSED -> throw new ProblemException(AppealProblem.INCIDENT_CLOSED);
            case OPEN -> {
                // it may go on
            }
        }
    }

    private static String text(String field, String typed, int limit) {
        String clean = PlainText.clean(typed);
        if (clean == null) {
            throw new InvalidInputException(FieldProblem.required(field));
        }
        if (clean.length() > limit) {
            throw new InvalidInputException(List.of(FieldProblem.tooLong(field, limit)));
        }
        return clean;
    }

    private void note(String action, UUID incident, Actor actor) {
        audit.record(actor, action, "incident", incident.toString(), Map.of());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
