package ua.vidhuk.identity.control;

import java.time.LocalDate;
import java.util.Optional;
import ua.vidhuk.identity.entity.StaffMember;

/** Where a tenant's staff is read from, in a transaction of its own that is bound to the tenant. */
public interface StaffSource {

    /**
     * The active member of that login.
     *
     * @param today in the tenant's time zone
     */
    Optional<StaffMember> read(String username, LocalDate today);
}
