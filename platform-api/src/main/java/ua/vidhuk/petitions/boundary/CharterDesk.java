package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ua.vidhuk.petitions.control.Charters;
import ua.vidhuk.petitions.entity.NewCharter;
import ua.vidhuk.tenancy.entity.Tenant;

/** The versions of the community's charter, one transaction a call. */
@ApplicationScoped
@Transactional
public class CharterDesk {

    @Inject
    Charters charters;

    /** All versions, the latest first. */
    public List<CharterView> versions() {
        return charters.all().stream().map(CharterView::of).toList();
    }

    /** Adds a version; those that hold already are never changed (P10). */
    public CharterView add(NewCharter typed, Tenant tenant) {
        return CharterView.of(charters.add(typed, tenant));
    }
}
