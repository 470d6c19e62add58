package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Gives out registration numbers: in each tenant and year from 1, without gaps. The counter is a row that stays locked
 * until the transaction ends, so that a number is taken exactly when the appeal that bears it is committed, and every
 * other registration of the tenant waits meanwhile. One statement therefore both takes the number and writes it, as the
 * last of the transaction (decision 19).
 */
@ApplicationScoped
public class RegistrationNumbers {

    private static final String GIVE =
            """
            with counter as (
              insert into appeal_number (year, last) values (?1, 1)
              on conflict (year) do update set last = appeal_number.last + 1 returning last),
            given as (
              select last, concat(?2, '-', ?1, '-', lpad(last::text, greatest(6, length(last::text)), '0')) as number
              from counter)
            update appeal
            set number_year = ?1, number_sequence = given.last, registration_number = given.number
            from given
            where id = ?3 and number_year is null
            returning registration_number""";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    /** Gives the appeal, which stands in the database already, the next number of the year that it is where the tenant is. */
    void give(Appeal appeal, Tenant tenant) {
        int year = appeal.registeredAt().atZone(tenant.timeZone()).getYear();
        var number = (String) entities.createNativeQuery(GIVE)
                .setParameter(1, year)
                .setParameter(2, tenant.registrationPrefix())
                .setParameter(3, appeal.id().value())
                .getSingleResult();
        appeal.bear(number);
    }
}
