package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.boundary.AlertDesk;
import ua.vidhuk.petitions.entity.AlertRule;
import ua.vidhuk.petitions.entity.NewAlertRule;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** Alerts of unusually fast signing, which stand above the petitions that wait, and the rule by which they are given. */
@Path("workspace/petition-alerts")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PetitionAlertResource {

    private static final int SERVER_ERROR = 500;

    @Inject
    AlertDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires({Permission.PETITION_MODERATE, Permission.SETTINGS_CHANGE})
    public Page rule(@QueryParam("done") String done) {
        AlertRule rule = desk.rule();
        var typed = Map.of(
                "minutes", String.valueOf(rule.minutes()),
                "signatures", String.valueOf(rule.signatures()),
                "times", String.valueOf(rule.times()));
        return Page.secret(new AlertRulePage(frames.frame(), typed, done != null, Map.of()));
    }

    @POST
    @Path("rule")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.PETITION_MODERATE, Permission.SETTINGS_CHANGE})
    public Object setRule(MultivaluedMap<String, String> fields) {
        var typed = new NewAlertRule(
                number(fields.getFirst("minutes")),
                number(fields.getFirst("signatures")),
                number(fields.getFirst("times")));
        try {
            desk.setRule(typed, actor.get());
            return Response.seeOther(URI.create(tenant.base() + "/workspace/petition-alerts?done=set"))
                    .build();
        } catch (RuntimeException e) {
            return refused(fields, e);
        }
    }

    private Page refused(MultivaluedMap<String, String> fields, RuntimeException failure) {
        ProblemException problem = ProblemFinder.of(failure);
        if (problem.type().status() >= SERVER_ERROR || problem.fields().isEmpty()) {
            throw failure;
        }
        var typed = new HashMap<String, String>();
        fields.forEach((name, values) -> typed.put(name, values.getFirst()));
        Map<String, String> errors = ProblemDetail.byField(problem, language.get());
        return Page.secret(new AlertRulePage(frames.frame(), typed, false, errors))
                .withStatus(problem.type().status());
    }

    /** Null when it is no number; whoever takes it says so. */
    private static Integer number(String typed) {
        try {
            return typed == null ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @POST
    @Path("{id}/settle")
    @Requires(Permission.PETITION_MODERATE)
    public Response settle(@PathParam("id") UUID id) {
        desk.settle(id, actor.get());
        return Response.seeOther(URI.create(tenant.base() + "/workspace/petitions"))
                .build();
    }
}
