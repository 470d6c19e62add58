package ua.vidhuk.audit.control;

import java.util.Optional;
import ua.vidhuk.audit.entity.AuditSeal;

/** The transaction that seals, bound to the thread's tenant. */
public interface Sealing {

    /** Seals the oldest entries that are settled; empty when there are none, or when another node seals. */
    Optional<AuditSeal> sealNext();
}
