package ua.vidhuk.audit.entity;

import java.util.OptionalLong;

/**
 * What the examination of a tenant's chain found.
 *
 * @param seals how many hold, from the first one on
 * @param entries how many entries they cover
 * @param lastHash of the last seal that holds; who keeps it elsewhere can tell whether the end of the chain was cut off
 * @param firstBroken the first seal that does not hold; empty when all do
 */
public record AuditVerdict(long seals, long entries, String lastHash, OptionalLong firstBroken) {

    public boolean isIntact() {
        return firstBroken.isEmpty();
    }
}
