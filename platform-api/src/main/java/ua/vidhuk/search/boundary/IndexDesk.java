package ua.vidhuk.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vidhuk.search.control.IndexCare;

/** Compares this node's index with the database, and builds it anew. */
@ApplicationScoped
public class IndexDesk {

    @Inject
    IndexCare care;

    public IndexReport check() {
        return IndexReport.of(care.compare());
    }

    public IndexReport rebuild() {
        care.rebuild();
        return check();
    }
}
