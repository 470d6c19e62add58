package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.petitions.control.ForgedSignatures.Masked;
import ua.vidhuk.petitions.control.ForgedSignatures.OfNetwork;
import ua.vidhuk.petitions.control.InvalidationBook.Decision;
import ua.vidhuk.petitions.control.InvalidationBook.Invalidation;
import ua.vidhuk.petitions.control.Tallies.Tally;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Takes forged signatures out of the count, and gives them back when that was a mistake (P9). The count changes in the same
 * transaction as the signatures; each look and each deed is in the audit.
 */
@ApplicationScoped
public class SignatureInvalidation {

    /** Tells that the count changed otherwise than by signing. */
    static final String RECOUNTED = "PetitionRecounted";

    private static final int REASON_LIMIT = 2_000;
    private static final int SAMPLE = 20;
    private static final int NETWORKS = 10;

    @Inject
    ForgedSignatures forged;

    @Inject
    InvalidationBook book;

    @Inject
    Tallies tallies;

    @Inject
    PetitionReview review;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * What an invalidation would do.
     *
     * @param signatures how many would be taken out
     * @param before how many there are
     * @param threshold how many oblige the body to review
     * @param sample the newest of them, without names
     * @param networks those with the most of them
     */
    public record Preview(long signatures, long before, int threshold, List<Masked> sample, List<OfNetwork> networks) {}

    /** Looks what an invalidation by this filter would do. */
    public Preview preview(PetitionId petition, SignatureFilter filter, Actor actor) {
        Tally tally = tallies.read(petition).orElseThrow(SignatureInvalidation::nothingToSign);
        audit.record(actor, "petition.look-for-forged", "petition", petition.toString(), detail(filter));
        return new Preview(
                forged.count(petition, filter),
                tally.signatures(),
                tally.threshold(),
                forged.sample(petition, filter, SAMPLE),
                forged.networks(petition, filter, NETWORKS));
    }

    /**
     * What is to be taken out of the count.
     *
     * @param seen how many signatures there were in the preview
     * @param reason why they are forged
     */
    public record Wish(SignatureFilter filter, long seen, String reason) {}

    /**
     * Takes the signatures out of the count that the filter chooses; when they are not as many as were seen, nothing happens.
     *
     * @throws ProblemException {@code petition-not-found}, {@code changed-meanwhile}
     * @throws InvalidInputException without a reason, or when the filter chooses none
     */
    public Invalidation invalidate(PetitionId petition, Wish wish, Tenant tenant, Actor actor) {
        Tally tally = tallies.lock(petition).orElseThrow(SignatureInvalidation::nothingToSign);
        String reason = reason(wish.reason());
        if (wish.seen() < 1) {
            throw new InvalidInputException(FieldProblem.of("signatures", "petitions.field.none-chosen"));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var made = new Invalidation(
                TimeOrderedId.at(now),
                wish.filter(),
                Math.toIntExact(wish.seen()),
                new Decision(now, actor.displayName(), reason),
                null);
        book.write(petition, made);
        int marked = forged.mark(petition, wish.filter(), made.id());
        if (marked != wish.seen()) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        audit.record(actor, "petition.invalidate-signatures", "petition", petition.toString(), detail(made));
        count(petition, tally, -marked, tenant);
        return made;
    }

    /**
     * Takes one signature out of the count.
     *
     * @param reason why it does not count
     * @throws ProblemException {@code petition-not-found}, {@code changed-meanwhile} when it does not count any more
     */
    Invalidation invalidateOne(PetitionId petition, Chosen one, String reason, Tenant tenant, Actor actor) {
        Tally tally = tallies.lock(petition).orElseThrow(SignatureInvalidation::nothingToSign);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var moment = new SignatureFilter(one.signedAt(), one.signedAt(), null, null);
        var decision = new Decision(now, actor.displayName(), reason);
        var made = new Invalidation(TimeOrderedId.at(now), moment, 1, decision, null);
        book.write(petition, made);
        if (!forged.markOne(petition, one.signature(), made.id())) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        audit.record(actor, "petition.invalidate-signatures", "petition", petition.toString(), detail(made));
        count(petition, tally, -1, tenant);
        return made;
    }

    /** One signature, and when it was given. */
    record Chosen(UUID signature, Instant signedAt) {}

    /**
     * Gives the signatures back that an invalidation took out.
     *
     * @throws ProblemException {@code petition-not-found}, {@code invalidation-not-found}, {@code invalidation-undone}
     * @throws InvalidInputException without a reason
     */
    public Invalidation undo(PetitionId petition, UUID id, String why, Tenant tenant, Actor actor) {
        Tally tally = tallies.lock(petition).orElseThrow(SignatureInvalidation::nothingToSign);
        String reason = reason(why);
        Invalidation made =
                book.find(petition, id).orElseThrow(() -> new ProblemException(PetitionProblem.INVALIDATION_NOT_FOUND));
        var undone = new Decision(clock.instant().truncatedTo(ChronoUnit.MICROS), actor.displayName(), reason);
        if (!book.undo(id, undone)) {
            throw new ProblemException(PetitionProblem.INVALIDATION_UNDONE);
        }
        int back = forged.giveBack(id);
        audit.record(actor, "petition.restore-signatures", "petition", petition.toString(), detail(made));
        count(petition, tally, back, tenant);
        return new Invalidation(id, made.filter(), made.signatures(), made.made(), undone);
    }

    /** Whether an invalidation was made and not undone. */
    boolean holds(PetitionId petition, UUID id) {
        return book.find(petition, id).filter(each -> each.undone() == null).isPresent();
    }

    /**
     * What was taken out of a petition's count, the newest first.
     *
     * @throws ProblemException {@code petition-not-found}
     */
    public List<Invalidation> of(PetitionId petition) {
        if (tallies.read(petition).isEmpty()) {
            throw nothingToSign();
        }
        return book.of(petition);
    }

    private void count(PetitionId petition, Tally tally, int more, Tenant tenant) {
        tallies.add(petition, more, clock.instant().truncatedTo(ChronoUnit.MICROS));
        review.recounted(petition, tally, tally.signatures() + more, tenant);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var payload =
                Json.createObjectBuilder().add("petition", petition.toString()).build();
        outbox.append(new DomainEvent(TimeOrderedId.at(now), petition.value(), RECOUNTED, payload, now));
    }

    private static String reason(String typed) {
        String reason = PlainText.clean(typed);
        if (reason == null) {
            throw new InvalidInputException(FieldProblem.required("reason"));
        }
        if (reason.length() > REASON_LIMIT) {
            throw new InvalidInputException(FieldProblem.tooLong("reason", REASON_LIMIT));
        }
        return reason;
    }

    private static Map<String, String> detail(Invalidation made) {
        Map<String, String> detail = detail(made.filter());
        detail.put("invalidation", made.id().toString());
        detail.put("signatures", String.valueOf(made.signatures()));
        return detail;
    }

    private static Map<String, String> detail(SignatureFilter filter) {
        var detail = new TreeMap<String, String>();
        detail.put("until", filter.until().toString());
        if (filter.from() != null) {
            detail.put("from", filter.from().toString());
        }
        if (filter.network() != null) {
            detail.put("network", filter.network());
        }
        if (filter.networkAtLeast() != null) {
            detail.put("network-at-least", filter.networkAtLeast().toString());
        }
        return detail;
    }

    private static ProblemException nothingToSign() {
        return new ProblemException(PetitionProblem.PETITION_NOT_FOUND);
    }
}
