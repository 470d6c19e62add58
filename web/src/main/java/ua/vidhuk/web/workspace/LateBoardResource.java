package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.vidhuk.appeals.boundary.LateForwardDesk;
import ua.vidhuk.appeals.boundary.LateForwardRow.LateForwardPage;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.monitoring.boundary.LateParameters;
import ua.vidhuk.monitoring.boundary.LateRow;
import ua.vidhuk.monitoring.boundary.LateWorkDesk;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.LateBoardPage.LateQuery;

/** The board of what is late now, for those who control (I5). */
@Path("workspace/late")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class LateBoardResource {

    private static final int ROWS = 40;
    private static final int FORWARDS = 20;

    @Inject
    LateWorkDesk desk;

    @Inject
    LateForwardDesk forwards;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.APPEAL_READ)
    public Page board(
            @BeanParam LateParameters parameters,
            @QueryParam("cursor") String cursor,
            @QueryParam("passed") String passed) {
        var query = new LateQuery(parameters.executor, parameters.helper, parameters.category, parameters.late);
        LateRow.LatePage rows = new LateRow.LatePage(List.of(), null);
        var late = LateForwardPage.NONE;
        String error = null;
        try {
            rows = desk.page(parameters, cursor, ROWS);
            late = forwards.page(tenant.get(), passed, FORWARDS);
        } catch (InvalidInputException e) {
            error = String.join(" ", ProblemDetail.byField(e, language.get()).values());
        }
        return Page.secret(new LateBoardPage(frames.frame(), desk.figures(), rows, query, late, error));
    }
}
