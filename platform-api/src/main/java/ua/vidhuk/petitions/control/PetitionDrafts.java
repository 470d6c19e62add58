package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.petitions.control.PetitionProgress.Move;
import ua.vidhuk.petitions.entity.Author;
import ua.vidhuk.petitions.entity.Charter;
import ua.vidhuk.petitions.entity.NewPetition;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.petitions.entity.PetitionTransition;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** What an author does with a petition until a moderator has it: writes, corrects, sends. */
@ApplicationScoped
public class PetitionDrafts {

    // Two requests with the same key follow each other, so that the second finds what the first has written.
    private static final String LOCK_KEY = "select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)";
    private static final String NEXT_NUMBER =
            """
            insert into petition_number (year, last) values (?, 1)
            on conflict (year) do update set last = petition_number.last + 1 returning last""";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    PetitionCheck check;

    @Inject
    PetitionProgress progress;

    @Inject
    Charters charters;

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    Clock clock;

    /**
     * Keeps a draft, or finds the one that the same request has written before.
     *
     * @param key what the sender marked the request with so that it can be repeated, or null
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     * @throws ProblemException {@code person-unknown}, {@code key-reused}
     */
    public Petition begin(NewPetition input, Tenant tenant, Actor actor, String key) {
        var author = author(actor);
        byte[] digest = digest(input);
        if (key != null) {
            entities.createNativeQuery(LOCK_KEY)
                    .setParameter(1, "petition of " + tenant.slug() + " " + key)
                    .getSingleResult();
            var known = entities.createQuery("select p from Petition p where p.idempotencyKey = :key", Petition.class)
                    .setParameter("key", key)
                    .getResultList();
            if (!known.isEmpty()) {
                return sameRequest(known.getFirst(), digest);
            }
        }
        var text = check.check(input, tenant);
        var language = Language.ofTag(String.valueOf(input.language())).orElse(tenant.defaultLanguage());
        var petition = new Petition(text, language, author, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (key != null) {
            petition.sentWith(key, digest);
        }
        entities.persist(petition);
        entities.flush();
        return petition;
    }

    /**
     * Replaces the words of a petition that is with its author.
     *
     * @throws ProblemException {@code petition-not-found}, {@code changed-meanwhile}, {@code not-in-this-state}
     */
    public Petition correct(PetitionId id, long version, NewPetition input, Tenant tenant, Actor actor) {
        Petition petition = own(id, actor);
        if (petition.version() != version) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        petition.correct(check.check(input, tenant));
        entities.flush();
        return petition;
    }

    /**
     * Sends the petition to the moderators.
     *
     * @throws ProblemException {@code petition-not-found}, {@code changed-meanwhile}, {@code not-in-this-state}, {@code
     *     no-charter}
     */
    public Petition send(PetitionId id, long version, Tenant tenant, Actor actor) {
        Petition petition = own(id, actor);
        var move = new Move(PetitionTransition.SEND, version, null, null);
        return progress.move(petition, move, actor, (each, now) -> {
            Charter charter = charters.require(tenant, now);
            each.send(
                    now,
                    deadlines.afterWorkingDays(
                            tenant.jurisdiction(), tenant.timeZone(), now, charter.moderationWorkingDays()));
            if (each.number() == null) {
                each.bear(nextNumber(tenant, now));
            }
        });
    }

    /** The petition, when it is the actor's; others' drafts do not exist. */
    Petition own(PetitionId id, Actor actor) {
        Petition petition = progress.find(id);
        if (!petition.isBy(actor.person())) {
            throw new ProblemException(PetitionProblem.PETITION_NOT_FOUND);
        }
        return petition;
    }

    private String nextNumber(Tenant tenant, Instant now) {
        int year = now.atZone(tenant.timeZone()).getYear();
        var sequence = (Number)
                entities.createNativeQuery(NEXT_NUMBER).setParameter(1, year).getSingleResult();
        return "%s-ЕП-%d-%04d".formatted(tenant.registrationPrefix(), year, sequence.intValue());
    }

    private static Author author(Actor actor) {
        if (!actor.person().isKnown()) {
            throw new ProblemException(PetitionProblem.PERSON_UNKNOWN);
        }
        return new Author(
                actor.person().subject(), actor.displayName(), actor.person().email());
    }

    private static Petition sameRequest(Petition known, byte[] digest) {
        if (!known.cameFrom(digest)) {
            throw new ProblemException(PetitionProblem.KEY_REUSED);
        }
        return known;
    }

    private static byte[] digest(NewPetition input) {
        try {
            // The text of a record names its components in order, and so differs when any of them does.
            return MessageDigest.getInstance("SHA-256").digest(input.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
