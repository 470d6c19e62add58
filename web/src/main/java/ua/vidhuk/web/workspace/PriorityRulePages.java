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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.vidhuk.appeals.boundary.PriorityDesk;
import ua.vidhuk.appeals.entity.PriorityRule;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** Within how many hours pressing questions are answered. */
@Path("workspace/setup/priorities")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PriorityRulePages {

    private static final int UNPROCESSABLE = 422;

    @Inject
    PriorityDesk desk;

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
        List<PriorityRule> versions = desk.rules();
        var rule = versions.getFirst();
        return Page.secret(new PriorityRulePage(
                frames.frame(),
                text(rule.highHours()),
                text(rule.emergencyHours()),
                saved != null,
                versions,
                Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object set(@FormParam("highHours") String high, @FormParam("emergencyHours") String emergency) {
        try {
            desk.set(number(high, "highHours"), number(emergency, "emergencyHours"), actor.get());
            return Response.seeOther(URI.create(tenant.base() + "/workspace/setup/priorities?saved"))
                    .build();
        } catch (InvalidInputException e) {
            return Page.secret(new PriorityRulePage(
                            frames.frame(),
                            Objects.requireNonNullElse(high, ""),
                            Objects.requireNonNullElse(emergency, ""),
                            false,
                            desk.rules(),
                            ProblemDetail.byField(e, language.get())))
                    .withStatus(UNPROCESSABLE);
        }
    }

    private static String text(Integer hours) {
        return hours == null ? "" : hours.toString();
    }

    /** What is left empty promises nothing; what is no number is none that a rule takes. */
    private static Integer number(String typed, String field) {
        try {
            return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            throw new InvalidInputException(
                    new FieldProblem(field, "appeals.field.feedback-number", Map.of("limit", PriorityRule.MOST_HOURS)));
        }
    }
}
