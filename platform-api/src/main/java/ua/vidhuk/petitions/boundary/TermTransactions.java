package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import ua.vidhuk.petitions.control.TermKeeper;
import ua.vidhuk.petitions.control.Terms;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.entity.Tenant;

/** One petition a transaction, so that one that cannot be moved holds up no other. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class TermTransactions implements Terms {

    @Inject
    TermKeeper keeper;

    @Override
    public List<PetitionId> over() {
        return keeper.over();
    }

    @Override
    public void end(PetitionId petition) {
        keeper.end(petition);
    }

    @Override
    public List<PetitionId> toBegin(Tenant tenant) {
        return keeper.toBegin(tenant);
    }

    @Override
    public void begin(PetitionId petition, Tenant tenant) {
        keeper.begin(petition, tenant);
    }
}
