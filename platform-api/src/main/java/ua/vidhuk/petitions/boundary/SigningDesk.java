package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.petitions.control.SigningQueue;
import ua.vidhuk.petitions.control.SigningWish;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.petitions.entity.Signer;
import ua.vidhuk.petitions.entity.SigningOutcome;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Signs petitions. What it answers is committed; when that takes too long, or too many wait, it asks to come again (503,
 * {@code Retry-After}), and whoever does is signed once all the same.
 */
@ApplicationScoped
public class SigningDesk {

    private static final long RETRY_SECONDS = 3;

    @Inject
    SigningQueue queue;

    @Inject
    @ConfigProperty(name = "petitions.signing.patience.ms", defaultValue = "5000")
    long patience;

    /**
     * How somebody signs.
     *
     * @param showName whether the person agrees that everybody reads the name
     * @param tellMe whether the person wants to be told of the answer
     * @param language in which
     * @param address from which the request came
     */
    public record Manner(boolean showName, boolean tellMe, Language language, String address) {}

    /**
     * Signs, once for a person however often it is asked for.
     *
     * @throws ProblemException {@code petition-not-found}, {@code not-collecting}, {@code signature-invalidated}, {@code
     *     person-unknown}
     */
    public SigningOutcome sign(UUID petition, Manner manner, TenantSlug tenant, Actor actor) {
        var person = actor.person();
        requireKnown(actor);
        var signer = new Signer(
                person.subject(),
                actor.displayName(),
                manner.showName(),
                manner.tellMe() ? person.email() : null,
                manner.language(),
                Network.of(manner.address()));
        return outcome(tenant, SigningWish.of(new PetitionId(petition), signer, true));
    }

    /**
     * Takes a signature back; nothing happens when there is none.
     *
     * @throws ProblemException {@code petition-not-found}, {@code not-collecting}, {@code person-unknown}
     */
    public SigningOutcome withdraw(UUID petition, TenantSlug tenant, Actor actor) {
        requireKnown(actor);
        var signer = new Signer(actor.person().subject(), null, false, null, Language.UK, null);
        return outcome(tenant, SigningWish.of(new PetitionId(petition), signer, false));
    }

    private static void requireKnown(Actor actor) {
        if (!actor.person().isKnown()) {
            throw new ProblemException(PetitionProblem.PERSON_UNKNOWN);
        }
    }

    private SigningOutcome outcome(TenantSlug tenant, SigningWish wish) {
        if (!queue.offer(tenant, wish)) {
            throw new ServiceUnavailableException(RETRY_SECONDS);
        }
        SigningOutcome outcome = await(wish);
        return switch (outcome) {
            case SIGNED, ALREADY_SIGNED, WITHDRAWN, NOT_SIGNED -> outcome;
            case NOT_FOUND -> throw new ProblemException(PetitionProblem.PETITION_NOT_FOUND);
            case NOT_COLLECTING -> throw new ProblemException(PetitionProblem.NOT_COLLECTING);
            case INVALIDATED -> throw new ProblemException(PetitionProblem.SIGNATURE_INVALIDATED);
        };
    }

    private SigningOutcome await(SigningWish wish) {
        try {
            return wish.outcome().get(patience, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ServiceUnavailableException(RETRY_SECONDS, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("the signature was not written", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailableException(RETRY_SECONDS, e);
        }
    }
}
