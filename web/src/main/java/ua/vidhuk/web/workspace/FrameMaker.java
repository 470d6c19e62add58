package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.SignedIn;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.web.workspace.WorkspaceFrame.PlaceCount;

/** Makes what stands round the pages: places with today's counts, and who works. */
@ApplicationScoped
public class FrameMaker {

    @Inject
    QuestionDesk questions;

    @Inject
    CurrentActor actor;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    /** The frame of a page that is no list. */
    WorkspaceFrame frame() {
        return frame(null, false);
    }

    /**
     * @param here the place that is shown, or null
     * @param compact whether rows are low
     */
    WorkspaceFrame frame(Place here, boolean compact) {
        Actor reader = actor.get();
        List<Place> places = Place.of(reader);
        Map<String, Long> counts = places.isEmpty() ? Map.of() : questions.counts(reader);
        return new WorkspaceFrame(
                here,
                places.stream()
                        .map(each -> new PlaceCount(each, each.count(counts)))
                        .toList(),
                reader,
                signedIn.organizations().size() > 1,
                compact,
                clock.instant());
    }
}
