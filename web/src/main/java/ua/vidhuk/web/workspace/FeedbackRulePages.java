package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import ua.vidhuk.appeals.boundary.FeedbackDesk;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** For how long applicants have a say after the closing, and when to call again. */
@Path("workspace/setup/feedback")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class FeedbackRulePages {

    private static final int UNPROCESSABLE = 422;

    @Inject
    FeedbackDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public Page rule(@QueryParam("saved") String saved) {
        var rule = desk.rule();
        return Page.secret(new FeedbackRulePage(
                frames.frame(),
                String.valueOf(rule.reopenDays()),
                String.valueOf(rule.callAgainHours()),
                saved != null,
                Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object set(@FormParam("reopenDays") String days, @FormParam("callAgainHours") String hours) {
        try {
            desk.set(number(days), number(hours), actor.get());
            return Response.seeOther(URI.create(tenant.base() + "/workspace/setup/feedback?saved"))
                    .build();
        } catch (InvalidInputException e) {
            return Page.secret(new FeedbackRulePage(
                            frames.frame(),
                            Objects.requireNonNullElse(days, ""),
                            Objects.requireNonNullElse(hours, ""),
                            false,
                            ProblemDetail.byField(e, language.get())))
                    .withStatus(UNPROCESSABLE);
        }
    }

    /** What is no number is none that a rule takes. */
    private static Integer number(String typed) {
        try {
            return typed == null ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
