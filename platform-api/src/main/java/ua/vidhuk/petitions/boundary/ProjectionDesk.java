package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import ua.vidhuk.petitions.control.CountryProjection;
import ua.vidhuk.petitions.control.ProjectionTransactions;

/** Each call a transaction of its own, of one tenant. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ProjectionDesk implements ProjectionTransactions {

    @Inject
    CountryProjection projection;

    @Override
    public void publishCounts(Instant since) {
        projection.publishCounts(since);
    }

    @Override
    public void publishAll() {
        projection.publishAll();
    }
}
