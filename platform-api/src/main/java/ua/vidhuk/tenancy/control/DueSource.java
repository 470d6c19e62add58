package ua.vidhuk.tenancy.control;

import java.time.Instant;
import java.util.Set;

/** The notes of {@link DueTenants} as the platform reads them; each method is a transaction of its own. */
public interface DueSource {

    /** Database roles of the tenants with a note for a moment after the first and up to the second. */
    Set<String> rolesBetween(Instant after, Instant upTo);

    void forgetBefore(Instant moment);
}
