package ua.vidhuk.audit.boundary;

import java.time.Clock;
import ua.vidhuk.audit.control.AuditChain;
import ua.vidhuk.audit.control.Sealing;

/** Puts a sealing together by hand. */
public final class SealingFactory {

    private SealingFactory() {}

    public static Sealing sealing(AuditChain chain, Clock clock) {
        var sealing = new AuditSealing();
        sealing.chain = chain;
        sealing.clock = clock;
        return sealing;
    }
}
