package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.HistoryEntry.Words;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** What applicants write about an appeal after it was registered, as part of its history (B7). */
@ApplicationScoped
public class ApplicantWords {

    /** Tells that the applicant wrote. */
    public static final String WROTE = "ApplicantWrote";

    /** The longest words that go into a history, in characters. */
    public static final int LIMIT = 10_000;

    private static final Actor APPLICANT = new Actor(ActorKind.RESIDENT, "applicant", "", Set.of(), null);

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    QuestionProgress progress;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * The applicant wrote; no state changes by it.
     *
     * @param text cut where it is too long
     */
    public void write(Appeal appeal, String text) {
        Instant now = enter(appeal, HistoryEntry.WRITTEN, APPLICANT, text, true);
        var payload =
                Json.createObjectBuilder().add("appeal", appeal.id().toString()).build();
        outbox.append(new DomainEvent(TimeOrderedId.at(now), appeal.id().value(), WROTE, payload, now));
    }

    /** A letter to the applicant did not arrive; only the staff reads that. */
    public void undelivered(Appeal appeal) {
        enter(appeal, HistoryEntry.UNDELIVERED, Actor.SYSTEM, null, false);
    }

    private Instant enter(Appeal appeal, String word, Actor actor, String text, boolean visible) {
        progress.hold(appeal.questions().getFirst().id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String note = text == null || text.length() <= LIMIT ? text : text.substring(0, LIMIT);
        entities.persist(HistoryEntry.ofAppeal(word, appeal, actor, new Words(note, visible, now)));
        audit.record(actor, "appeal." + word, "appeal", appeal.id().toString(), Map.of());
        entities.flush();
        return now;
    }
}
