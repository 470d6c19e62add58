package ua.vidhuk.petitions.control;

import java.util.List;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.entity.Tenant;

/** The transactions of the watch over terms; each method is one of its own, bound to the thread's tenant. */
public interface Terms {

    List<PetitionId> over();

    void end(PetitionId petition);

    List<PetitionId> toBegin(Tenant tenant);

    void begin(PetitionId petition, Tenant tenant);
}
