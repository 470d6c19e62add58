package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.FieldDesk.FieldAnswer;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;

/** Steps of executors in the street, sent when there is a connection again; for the pages' own script and for programs. */
@Path("api/v1/questions/{id}/field-steps")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionFieldResource {

    @Inject
    FieldDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * Takes a step with its photos; the same key again answers what came of it then.
     *
     * @param key a UUID of this step alone
     * @param parts {@code step} (accept, start or report-done), {@code version} of the question that was seen, {@code note},
     *     and photos named {@code before} and {@code after}
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.ASSIGNMENT_EXECUTE)
    public FieldAnswer take(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, List<EntityPart> parts)
            throws IOException {
        return desk.take(FieldForm.of(parts).step(id, key), actor.get());
    }
}
