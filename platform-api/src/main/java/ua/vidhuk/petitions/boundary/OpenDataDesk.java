package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ua.vidhuk.petitions.control.OpenData;
import ua.vidhuk.petitions.control.OpenDataset;
import ua.vidhuk.petitions.control.OpenPages.OpenPage;
import ua.vidhuk.tenancy.entity.Tenant;

/** Open data, each page a transaction of its own: whoever loads slowly holds no connection meanwhile. */
@ApplicationScoped
@Transactional
public class OpenDataDesk {

    @Inject
    OpenData data;

    /** The page of a set behind this key. */
    public OpenPage page(OpenDataset set, UUID last, Tenant tenant) {
        return switch (set) {
            case PETITIONS -> data.petitions(last, tenant);
            case PETITION_SIGNATURES -> data.signatures(last, tenant);
        };
    }
}
