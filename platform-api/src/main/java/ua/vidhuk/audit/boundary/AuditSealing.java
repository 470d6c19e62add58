package ua.vidhuk.audit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.audit.control.AuditChain;
import ua.vidhuk.audit.control.Sealing;
import ua.vidhuk.audit.entity.AuditEntry;
import ua.vidhuk.audit.entity.AuditSeal;

/** Seals a tenant's entries, a batch a transaction. */
@ApplicationScoped
public class AuditSealing implements Sealing {

    private static final Duration SETTLED = Duration.ofSeconds(5);
    private static final int BATCH = 1_000;

    @Inject
    AuditChain chain;

    @Inject
    Clock clock;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<AuditSeal> sealNext() {
        if (!chain.lock()) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<AuditEntry> entries = chain.unsealed(now.minus(SETTLED), BATCH);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Optional<AuditSeal> last = chain.lastSeal();
        long sequence = last.map(AuditSeal::sequence).orElse(0L) + 1;
        String previous = last.map(AuditSeal::hash).orElse(AuditSeal.BEGINNING);
        AuditSeal seal = AuditSeal.over(sequence, now, previous, entries);
        chain.append(seal, entries);
        return Optional.of(seal);
    }
}
