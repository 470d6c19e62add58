package ua.vidhuk.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import ua.vidhuk.identity.entity.Authentication;
import ua.vidhuk.identity.entity.Caller;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.problems.entity.CommonProblem;

/**
 * Verifies bearer tokens: signature, issuer, audience and expiry.
 *
 * <p>The provider's keys are kept while it is out of reach, for as long as that lasts; only a node that has never reached
 * it cannot verify ({@link CommonProblem#UNAVAILABLE}).
 */
@ApplicationScoped
public class BearerVerifier {

    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_TOKEN = 16_384;
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int LARGEST_KEY_SET = 100_000;
    private static final long KEYS_AT_MOST_EVERY_MILLIS = 5_000;
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    @Inject
    OidcSettings settings;

    @Inject
    Clock clock;

    private final VerifiedTokens verified = new VerifiedTokens(REMEMBERED);
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private volatile boolean keysKnown;

    @PostConstruct
    void prepare() {
        var retriever = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_KEY_SET);
        try {
            var keys = JWKSourceBuilder.create(
                            URI.create(settings.getKeysAddress()).toURL(), retriever)
                    .rateLimited(KEYS_AT_MOST_EVERY_MILLIS)
                    .retrying(true)
                    .outageTolerantForever()
                    .build();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("oidc.jwks.uri must be an address", e);
        }
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.getAudience(),
                new JWTClaimsSet.Builder().issuer(settings.getIssuer()).build(),
                Set.of("exp", TokenClaims.USERNAME)));
    }

    public Authentication verify(String token) {
        if (token.length() > LONGEST_TOKEN) {
            return Authentication.refused(IdentityProblem.INVALID_TOKEN);
        }
        Instant now = clock.instant();
        Optional<Caller> known = verified.find(token, now);
        return known.map(Authentication::of).orElseGet(() -> examine(token, now));
    }

    private Authentication examine(String token, Instant now) {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            keysKnown = true;
            Caller caller = TokenClaims.caller(claims.getClaims());
            verified.remember(token, caller, claims.getExpirationTime().toInstant(), now);
            return Authentication.of(caller);
        } catch (KeySourceException e) {
            return Authentication.refused(keysKnown ? IdentityProblem.INVALID_TOKEN : CommonProblem.UNAVAILABLE);
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
            return Authentication.refused(IdentityProblem.INVALID_TOKEN);
        }
    }
}
