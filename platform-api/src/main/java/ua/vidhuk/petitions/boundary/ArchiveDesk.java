package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.petitions.control.PublishedMonths;

/** All that a community ever published, month by month of UTC; one transaction a call. */
@ApplicationScoped
@Transactional
public class ArchiveDesk {

    @Inject
    PublishedMonths published;

    /** The months in which there is any, the latest first. */
    public List<YearMonth> months() {
        return published.months();
    }

    /** Ids of the petitions of a month, the newest first; 50,000 at most. */
    public List<UUID> of(YearMonth month) {
        return published.of(month);
    }
}
