package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.Signature;
import ua.vidhuk.intake.entity.SystemKind;
import ua.vidhuk.intake.entity.SystemSecret;
import ua.vidhuk.problems.entity.ProblemException;

/** Lets through what a system outside has signed itself, and a short while ago. */
@ApplicationScoped
public class SignatureCheck {

    @Inject
    SystemBook systems;

    @Inject
    Clock clock;

    /**
     * @throws ProblemException {@code signature-invalid}, also when there is no such system; {@code signature-expired} when
     *     it is the system's own and the clocks differ, or somebody sends again what they caught
     */
    public void admit(UUID system, SystemKind kind, Signature signature) {
        SystemSecret secret =
                systems.secret(system, kind).orElseThrow(() -> new ProblemException(IntakeProblem.SIGNATURE_INVALID));
        if (!secret.made(signature)) {
            throw new ProblemException(IntakeProblem.SIGNATURE_INVALID);
        }
        if (!signature.isFresh(clock.instant())) {
            throw new ProblemException(IntakeProblem.SIGNATURE_EXPIRED);
        }
    }
}
