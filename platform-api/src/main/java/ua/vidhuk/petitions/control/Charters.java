package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.petitions.entity.Charter;
import ua.vidhuk.petitions.entity.NewCharter;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** The versions of the charter of the transaction's tenant. */
@ApplicationScoped
public class Charters {

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    Clock clock;

    /** The version in force on the tenant's day of this moment; empty when the community has none. */
    public Optional<Charter> inForce(Tenant tenant, Instant now) {
        return entities.createQuery(
                        "select c from Charter c where c.validFrom <= :day order by c.validFrom desc", Charter.class)
                .setParameter("day", now.atZone(tenant.timeZone()).toLocalDate())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * The version in force.
     *
     * @throws ProblemException {@code no-charter}
     */
    Charter require(Tenant tenant, Instant now) {
        return inForce(tenant, now).orElseThrow(() -> new ProblemException(PetitionProblem.NO_CHARTER));
    }

    /** All versions, the latest first. */
    public List<Charter> all() {
        return entities.createQuery("select c from Charter c order by c.validFrom desc", Charter.class)
                .getResultList();
    }

    /**
     * Adds a version that holds from a day on which is not over, and later than any other.
     *
     * @throws InvalidInputException naming the fields that are missing, or beyond what the law allows
     */
    public Charter add(NewCharter typed, Tenant tenant) {
        LocalDate today = clock.instant().atZone(tenant.timeZone()).toLocalDate();
        LocalDate latest = all().stream().map(Charter::validFrom).findFirst().orElse(LocalDate.MIN);
        var charter = new Charter(TimeOrderedId.at(clock.instant()), CharterCheck.of(typed, today, latest));
        entities.persist(charter);
        return charter;
    }

    /** The version that holds for a petition that was published under it. */
    Charter of(UUID id) {
        return entities.find(Charter.class, id);
    }
}
