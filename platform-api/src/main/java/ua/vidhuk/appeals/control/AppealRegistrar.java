package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vidhuk.appeals.control.CheckedAppeal.CheckedQuestion;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.QuestionDraft;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Registers appeals (S1, B1): number, deadlines, history, event and audit in the caller's one transaction. */
@ApplicationScoped
public class AppealRegistrar {

    /** The event that tells of a new appeal. */
    public static final String REGISTERED_EVENT = "AppealRegistered";

    // Two imports of the same file follow each other, so that the second finds what the first has registered.
    private static final String LOCK_KEY = "select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    AppealCheck check;

    @Inject
    RegistrationNumbers numbers;

    @Inject
    CategoryPromise promise;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Registers an appeal, or finds the one that the same request registered before. Of two with the same key at the same
     * time the second ends with a unique violation, and finds the first's when it is tried again.
     *
     * @param key what the sender marked the request with so that it can be repeated, or null
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     * @throws ProblemException {@code idempotency-key-reused} when the key came with another request before
     */
    public Appeal register(NewAppeal input, Tenant tenant, Actor actor, String key) {
        return register(input, input, tenant, actor, key);
    }

    /**
     * The same, for an appeal that is part of what was sent.
     *
     * @param request the whole, by which a repeated request is told from another one with the same key
     */
    Appeal register(NewAppeal input, Record request, Tenant tenant, Actor actor, String key) {
        if (key != null) {
            var known = sentWith(key);
            if (!known.isEmpty()) {
                return sameRequest(known.getFirst(), RequestDigest.of(request));
            }
        }
        Appeal appeal = prepare(input, tenant, actor);
        mark(appeal, key, request);
        enter(List.of(appeal), tenant, actor);
        return appeal;
    }

    /**
     * An appeal with the mark that lets it be found when the same comes again.
     *
     * @param key unique in the tenant
     */
    public record Marked(NewAppeal input, String key) {}

    /**
     * Registers many, those that are not there yet, all or none.
     *
     * @param key of the whole, so that the same whole does not run twice at once
     * @return how many were registered now
     */
    public int registerAll(List<Marked> many, Tenant tenant, Actor actor, String key) {
        hold(key, tenant);
        var appeals = many.stream()
                .filter(each -> sentWith(each.key()).isEmpty())
                .map(each -> mark(prepare(each.input(), tenant, actor), each.key(), each.input()))
                .toList();
        enter(appeals, tenant, actor);
        return appeals.size();
    }

    private void hold(String key, Tenant tenant) {
        entities.createNativeQuery(LOCK_KEY)
                .setParameter(1, tenant.slug() + " " + key)
                .getSingleResult();
    }

    private static Appeal mark(Appeal appeal, String key, Record request) {
        if (key != null) {
            appeal.sentWith(key, RequestDigest.of(request));
        }
        return appeal;
    }

    private Appeal prepare(NewAppeal input, Tenant tenant, Actor actor) {
        CheckedAppeal checked = check.check(input, tenant);
        // The database keeps microseconds; what is answered now equals what is read later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var drafts = checked.questions().stream()
                .map(each -> draft(each, tenant, now))
                .toList();
        boolean byStaff = actor.kind() == ActorKind.STAFF || actor.kind() == ActorKind.API_CLIENT;
        var appeal = new Appeal(
                checked.channel(), checked.language(), checked.applicant(), byStaff ? actor.username() : null);
        appeal.register(drafts, now);
        tell(appeal, actor, now);
        return appeal;
    }

    /** From the first number on every other registration of the tenant waits for this one's commit: so they come last. */
    private void enter(List<Appeal> appeals, Tenant tenant, Actor actor) {
        for (Appeal appeal : appeals) {
            entities.persist(appeal);
            entities.persist(HistoryEntry.registered(appeal, actor));
        }
        entities.flush();
        appeals.forEach(appeal -> numbers.give(appeal, tenant));
    }

    /**
     * Says what is wrong with an appeal, without registering it.
     *
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     */
    public void check(NewAppeal input, Tenant tenant) {
        check.check(input, tenant);
    }

    private void tell(Appeal appeal, Actor actor, Instant now) {
        var payload = Json.createObjectBuilder()
                .add("appeal", appeal.id().toString())
                .add("channel", appeal.channel().word())
                .add("questions", appeal.questions().size())
                .build();
        outbox.append(new DomainEvent(TimeOrderedId.at(now), appeal.id().value(), REGISTERED_EVENT, payload, now));
        audit.record(actor, "appeal.register", "appeal", appeal.id().toString(), Map.of());
    }

    /** The appeal that a request with this mark registered before. */
    public Optional<Appeal> known(String key) {
        return sentWith(key).stream().findFirst();
    }

    private List<Appeal> sentWith(String key) {
        return entities.createQuery("select a from Appeal a where a.idempotencyKey = :key", Appeal.class)
                .setParameter("key", key)
                .getResultList();
    }

    private static Appeal sameRequest(Appeal known, byte[] digest) {
        if (!known.cameFrom(digest)) {
            throw new ProblemException(AppealProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return known;
    }

    private QuestionDraft draft(CheckedQuestion question, Tenant tenant, Instant now) {
        var category = question.category();
        var deadline = promise.deadline(category, true, tenant, now);
        return new QuestionDraft(
                category.id(),
                question.text(),
                question.place(),
                question.particulars(),
                CategoryPromise.priority(category),
                deadline.dueAt(),
                deadline.ruleId());
    }
}
