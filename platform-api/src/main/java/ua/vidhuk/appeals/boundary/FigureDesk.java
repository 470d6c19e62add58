package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import ua.vidhuk.appeals.control.FigureSource;

/** Counts for the public board, in one transaction. */
@ApplicationScoped
@Transactional
public class FigureDesk {

    @Inject
    FigureSource source;

    @Inject
    Clock clock;

    public PublicFigures lastSevenDays() {
        var figures = source.since(clock.instant().minus(Duration.ofDays(7)));
        return new PublicFigures(figures.registered(), figures.closed(), figures.closedOnTime(), figures.medianHours());
    }
}
