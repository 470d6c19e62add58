package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import ua.vidhuk.appeals.entity.RegistrationNumber;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Gives out registration numbers without gaps: the counter is a row that stays locked until the transaction ends, so
 * that a number is taken exactly when the appeal that bears it is committed.
 */
@ApplicationScoped
public class RegistrationNumbers {

    private static final String NEXT =
            """
            insert into appeal_number (year, last) values (?, 1)
            on conflict (year) do update set last = appeal_number.last + 1 returning last""";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    /** The next number of the year that it is now where the tenant is. */
    RegistrationNumber next(Tenant tenant, Instant now) {
        int year = now.atZone(tenant.timeZone()).getYear();
        var sequence =
                (Number) entities.createNativeQuery(NEXT).setParameter(1, year).getSingleResult();
        return new RegistrationNumber(tenant.registrationPrefix(), year, sequence.intValue());
    }
}
