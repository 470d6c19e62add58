package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import ua.vidhuk.appeals.boundary.WorkFigureDesk;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** How executors and districts did, in numbers. */
@Path("workspace/figures/work")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class WorkFigurePages {

    private static final int UNPROCESSABLE = 422;

    @Inject
    WorkFigureDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentLanguage language;

    /** Of the days that are asked for, or of the last whole month. */
    @GET
    @Requires(Permission.APPEAL_READ)
    public Page figures(
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("until") @DefaultValue("") String until) {
        var today = desk.today(tenant.get());
        try {
            var figures = desk.figures(from, until, tenant.get());
            var days = Map.of(
                    "from", figures.from().toString(), "until", figures.until().toString());
            return Page.secret(new WorkFigurePage(frames.frame(), figures, today, days, Map.of()));
        } catch (InvalidInputException e) {
            var errors = ProblemDetail.byField(e, language.get());
            var typed = Map.of("from", from, "until", until);
            return Page.secret(new WorkFigurePage(frames.frame(), null, today, typed, errors))
                    .withStatus(UNPROCESSABLE);
        }
    }
}
