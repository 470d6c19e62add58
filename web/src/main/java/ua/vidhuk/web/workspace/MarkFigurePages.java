package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import ua.vidhuk.appeals.boundary.MarkDesk;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** What appeals were by law, in numbers. */
@Path("workspace/figures/marks")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class MarkFigurePages {

    private static final int UNPROCESSABLE = 422;

    @Inject
    MarkDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentLanguage language;

    /** Of the days that are asked for, or of this year; a day that is none counts as not typed. */
    @GET
    @Requires(Permission.APPEAL_READ)
    public Page figures(
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("until") @DefaultValue("") String until) {
        try {
            var figures = desk.figures(day(from), day(until), tenant.get());
            var days = Map.of(
                    "from", figures.from().toString(), "until", figures.until().toString());
            return Page.of(new MarkFigurePage(frames.frame(), figures, days, Map.of()));
        } catch (InvalidInputException e) {
            var errors = ProblemDetail.byField(e, language.get());
            var typed = Map.of("from", from, "until", until);
            return Page.of(new MarkFigurePage(frames.frame(), null, typed, errors))
                    .withStatus(UNPROCESSABLE);
        }
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
