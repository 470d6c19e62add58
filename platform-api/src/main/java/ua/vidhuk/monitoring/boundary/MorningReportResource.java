package ua.vidhuk.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.monitoring.entity.NewMorningRule;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** The morning report, for programs (I4). */
@Path("api/v1/morning-report")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MorningReportResource {

    @Inject
    MorningDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @GET
    @Requires(Permission.APPEAL_READ)
    public MorningView report(@QueryParam("day") String day) {
        return desk.read(day(day), tenant.get()).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @GET
    @Path("rule")
    @Requires({Permission.APPEAL_READ, Permission.SETTINGS_CHANGE})
    public List<MorningRuleView> versions() {
        return desk.versions();
    }

    @POST
    @Path("rule")
    @Requires(Permission.SETTINGS_CHANGE)
    public MorningRuleView set(NewMorningRule input) {
        return desk.set(input, actor.get());
    }

    private static LocalDate day(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(FieldProblem.of("day", "monitoring.field.day"));
        }
    }
}
