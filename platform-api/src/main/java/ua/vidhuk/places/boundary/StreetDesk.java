package ua.vidhuk.places.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ua.vidhuk.places.control.Streets;

/** Reads the tenant's streets, for pages and for the JSON API. */
@ApplicationScoped
@Transactional
public class StreetDesk {

    @Inject
    Streets streets;

    /** The first 2,000 names of active streets, in alphabetical order. */
    public List<String> names() {
        return streets.names();
    }

    /** The first 2,000 settlements with streets, in alphabetical order. */
    public List<String> settlements() {
        return streets.settlements();
    }
}
