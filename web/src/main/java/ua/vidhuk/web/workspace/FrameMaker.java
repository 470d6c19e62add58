package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vidhuk.appeals.boundary.IncidentDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.StoredFilterDesk;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.SignedIn;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.web.workspace.WorkspaceFrame.PlaceCount;

/** Makes what stands round the pages: places with today's counts, and who works. */
@ApplicationScoped
public class FrameMaker {

    @Inject
    QuestionDesk questions;

    @Inject
    IncidentDesk incidents;

    @Inject
    StoredFilterDesk filters;

    @Inject
    CurrentActor actor;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    /** The frame of a page that is no list. */
    WorkspaceFrame frame() {
        return frame(null, Optional.empty(), ListLook.PLAIN);
    }

    /** The frame of a list, or of what is shown beside it. */
    WorkspaceFrame frame(ListQuery query, ListLook look) {
        return frame(query.place(), query.view(), look);
    }

    /**
     * @param here the place that is shown, or null
     * @param view the id of the stored list that is shown, if one is
     * @param look how rows look
     */
    WorkspaceFrame frame(Place here, Optional<String> view, ListLook look) {
        Actor reader = actor.get();
        List<Place> places = Place.of(reader);
        Map<String, Long> counts = places.isEmpty() ? Map.of() : questions.counts(reader);
        return new WorkspaceFrame(
                here,
                view,
                places.stream()
                        .map(each -> new PlaceCount(each, each.count(counts)))
                        .toList(),
                places.isEmpty()
                        ? List.of()
                        : filters.seenBy(reader).stream().map(StoredList::new).toList(),
                !places.isEmpty() && reader.may(Permission.APPEAL_READ) ? incidents.countOpen() : 0,
                reader,
                signedIn.organizations().size() > 1,
                look,
                clock.instant());
    }
}
