package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.onboarding.entity.CodifierHromada;
import ua.vidhuk.onboarding.entity.ConfirmationToken;
import ua.vidhuk.onboarding.entity.NewRequest;
import ua.vidhuk.onboarding.entity.OnboardingProblem;
import ua.vidhuk.onboarding.entity.RequestState;
import ua.vidhuk.onboarding.entity.TenantRequest;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Takes requests for tenants and decides them; in the caller's transaction, as the platform. */
@ApplicationScoped
public class Reception {

    private static final Duration TOKEN_HOLDS = Duration.ofHours(48);

    /** So long a second letter to the same address for the same place is not sent. */
    private static final Duration BETWEEN_LETTERS = Duration.ofMinutes(10);

    /** Nobody shall fill a stranger's mailbox with our letters. */
    private static final int MOST_OF_AN_ADDRESS = 5;

    private static final int LONGEST_REASON = 2_000;

    @Inject
    RequestRegister register;

    @Inject
    Codifier codifier;

    @Inject
    Slugs slugs;

    @Inject
    RequestLetters letters;

    @Inject
    Clock clock;

    /**
     * Takes a wish and writes to the address. One that was sent before, or is open for the same place and address, is not taken
     * a second time; who lost the letter gets another after ten minutes.
     *
     * @throws InvalidInputException naming the fields that are wrong
     */
    public void submit(NewRequest typed, Language language) {
        NewRequest wish = RequestCheck.clean(typed);
        Optional<CodifierHromada> hromada = Optional.ofNullable(wish.code()).map(this::known);
        String place = hromada.map(CodifierHromada::fullName).orElse(wish.place());
        Instant now = clock.instant();
        if (register.sentWith(wish.key()).isPresent() || register.unconfirmedOf(wish.email()) >= MOST_OF_AN_ADDRESS) {
            return;
        }
        var open = register.openOf(wish.email(), place);
        if (open.isPresent()) {
            remind(open.get(), now);
            return;
        }
        var request = new TenantRequest(
                TimeOrderedId.at(now),
                RequestState.UNCONFIRMED,
                wish.code(),
                place,
                hromada.map(CodifierHromada::oblast).orElse(null),
                wish.contactName(),
                wish.position(),
                wish.email(),
                language,
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
        var token = ConfirmationToken.fresh();
        if (register.insert(request, wish.key(), token, now.plus(TOKEN_HOLDS))) {
            letters.askToConfirm(request, token, request.id());
        }
    }

    /**
     * Says that the address is read by whoever asks; a second time changes nothing.
     *
     * @throws ProblemException when the link is none of ours or its time is over
     */
    public TenantRequest confirm(ConfirmationToken token) {
        TenantRequest request = ofLink(token);
        register.confirm(request.id(), clock.instant());
        return find(request.id());
    }

    /** The request of a link, for a page that asks before it confirms. */
    public TenantRequest ofLink(ConfirmationToken token) {
        return register.of(token, clock.instant())
                .orElseThrow(() -> new ProblemException(OnboardingProblem.LINK_EXPIRED));
    }

    public TenantRequest find(UUID id) {
        return register.find(id).orElseThrow(() -> new ProblemException(OnboardingProblem.REQUEST_NOT_FOUND));
    }

    /**
     * Lets the tenant be made; asked again with the same address changes nothing.
     *
     * @param version of the request that was seen
     * @param by who decides
     */
    public TenantRequest approve(UUID id, long version, String slug, String by) {
        TenantRequest request = find(id);
        boolean again =
                request.state() == RequestState.APPROVED && request.slug().equals(slug);
        if (!again) {
            requireWaiting(request, version);
            slugs.requireFree(slug == null ? "" : slug.strip());
            requireChanged(register.approve(request, slug.strip(), by, clock.instant()));
        }
        return find(id);
    }

    /** Refuses, and tells the asker why. */
    public TenantRequest refuse(UUID id, long version, String typedReason, String by) {
        TenantRequest request = find(id);
        String reason = PlainText.clean(typedReason);
        requireWaiting(request, version);
        if (reason == null) {
            throw new InvalidInputException(FieldProblem.of("reason", "onboarding.field.reason"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInputException(FieldProblem.tooLong("reason", LONGEST_REASON));
        }
        requireChanged(register.refuse(request, reason, by, clock.instant()));
        letters.tellRefusal(request, reason);
        return find(id);
    }

    private CodifierHromada known(String code) {
        return codifier.find(code)
                .orElseThrow(() -> new InvalidInputException(FieldProblem.of("code", "onboarding.field.code-unknown")));
    }

    private void remind(TenantRequest open, Instant now) {
        Instant ends = register.linkEndsAt(open.id());
        boolean longAgo = ends.isBefore(now.plus(TOKEN_HOLDS).minus(BETWEEN_LETTERS));
        if (open.state() == RequestState.UNCONFIRMED && longAgo) {
            var token = ConfirmationToken.fresh();
            register.renew(open.id(), token, now.plus(TOKEN_HOLDS));
            letters.askToConfirm(open, token, TimeOrderedId.at(now));
        }
    }

    private static void requireWaiting(TenantRequest request, long version) {
        if (request.state() != RequestState.WAITING) {
            throw new ProblemException(OnboardingProblem.NOT_WAITING);
        }
        requireChanged(request.version() == version);
    }

    private static void requireChanged(boolean changed) {
        if (!changed) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
    }
}
