package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** How many appeals were anonymous, repeated and collective, for programs. */
@Path("api/v1/figures/marks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MarkFigureResource {

    @Inject
    MarkDesk desk;

    @Inject
    CurrentTenant tenant;

    @GET
    @Requires(Permission.APPEAL_READ)
    public MarkFigures figures(@QueryParam("from") String from, @QueryParam("until") String until) {
        return desk.figures(day("from", from), day("until", until), tenant.get());
    }

    private static LocalDate day(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(FieldProblem.of(field, "appeals.field.day"));
        }
    }
}
