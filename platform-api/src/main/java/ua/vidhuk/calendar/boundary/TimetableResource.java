package ua.vidhuk.calendar.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.vidhuk.calendar.entity.NewTimetable;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** When the centre works, for programs. */
@Path("api/v1/working-time")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TimetableResource {

    @Inject
    TimetableDesk desk;

    @Inject
    CurrentActor actor;

    @GET
    @Requires({Permission.APPEAL_READ, Permission.SETTINGS_CHANGE})
    public List<TimetableView> versions() {
        return desk.versions();
    }

    @POST
    @Requires(Permission.SETTINGS_CHANGE)
    public TimetableView set(NewTimetable input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("week"));
        }
        return desk.set(input, actor.get());
    }
}
