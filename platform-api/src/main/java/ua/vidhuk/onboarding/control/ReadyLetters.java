package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import ua.vidhuk.onboarding.entity.RequestState;
import ua.vidhuk.onboarding.entity.TenantRequest;

/** Tells those whose tenant was made that it is there, and forgets who never confirmed. */
@ApplicationScoped
public class ReadyLetters {

    private static final int PORTION = 50;
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    RequestRegister register;

    @Inject
    RequestLetters letters;

    @Inject
    Clock clock;

    public void write() {
        for (TenantRequest request : register.ofState(RequestState.BUILT, null, PORTION)) {
            if (register.ready(request.id())) {
                letters.tellReady(request);
            }
        }
        register.forgetUnconfirmedBefore(clock.instant().minus(KEPT));
    }
}
