package ua.vidhuk.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import ua.vidhuk.audit.entity.AuditEntry;
import ua.vidhuk.audit.entity.AuditSeal;
import ua.vidhuk.audit.entity.AuditVerdict;

/** Computes the chain of a tenant anew, from the first seal, and compares. */
@ApplicationScoped
public class AuditVerifier {

    private static final int PAGE = 500;

    @Inject
    AuditChain chain;

    /**
     * Examines all seals in the caller's transaction. A seal is broken when an entry that it covers was changed, removed
     * or added, when it was changed itself, or when a seal before it is missing.
     */
    public AuditVerdict verify() {
        var intact = new AuditVerdict(0, 0, AuditSeal.BEGINNING, OptionalLong.empty());
        List<AuditSeal> page = chain.sealsAfter(0, PAGE);
        while (!page.isEmpty()) {
            for (AuditSeal seal : page) {
                List<AuditEntry> entries = chain.coveredBy(seal.sequence());
                boolean holds = seal.sequence() == intact.seals() + 1 && seal.isOver(intact.lastHash(), entries);
                if (!holds) {
                    long broken = intact.seals() + 1;
                    return new AuditVerdict(
                            intact.seals(), intact.entries(), intact.lastHash(), OptionalLong.of(broken));
                }
                intact = new AuditVerdict(
                        seal.sequence(), intact.entries() + entries.size(), seal.hash(), OptionalLong.empty());
            }
            page = chain.sealsAfter(intact.seals(), PAGE);
        }
        return intact;
    }
}
