package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.vidhuk.appeals.boundary.FilterReader;
import ua.vidhuk.appeals.boundary.MapDesk;
import ua.vidhuk.appeals.boundary.QuestionMap;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.control.MapTiles;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.page.Visit;

/** A list of questions as a map (P11): the filters of the list, the questions that its reader sees there. */
@Path("workspace/map")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class MapResource {

    @Inject
    MapDesk desk;

    @Inject
    FilterReader filters;

    @Inject
    ListReader lists;

    @Inject
    FrameMaker frames;

    @Inject
    MapTiles tiles;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    Visit visit;

    @GET
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public Page map(@BeanParam ListRequest request) {
        ListQuery query = request.query(actor.get());
        QuestionMap map = null;
        String error = null;
        try {
            map = desk.read(filters.read(query.parameters()), filters.zoom(request.word("zoom")), actor.get());
        } catch (InvalidInputException e) {
            error = String.join(" ", ProblemDetail.byField(e, language.get()).values());
        }
        var list = new ListPane(query.everywhere(), List.of(), null, error, lists.choices());
        return Page.secret(new MapPage(
                frames.frame(query, ListLook.PLAIN),
                list,
                map,
                tiles.background().orElse(null),
                visit.fragment()));
    }
}
