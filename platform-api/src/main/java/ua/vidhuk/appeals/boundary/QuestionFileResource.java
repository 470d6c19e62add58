package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import ua.vidhuk.files.boundary.FileAnswer;
import ua.vidhuk.files.boundary.UploadReader;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;

/** Photos and documents of a question, for programs. */
@Path("api/v1/questions/{id}/files")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionFileResource {

    @Inject
    QuestionDesk desk;

    @Inject
    UploadReader uploads;

    @Inject
    CurrentActor actor;

    /**
     * @param file the photo or document
     * @param stage before, after or document; without it, after
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires({Permission.APPEAL_REGISTER, Permission.ASSIGNMENT_EXECUTE, Permission.APPEAL_VERIFY})
    public QuestionView attach(
            @PathParam("id") UUID id, @FormParam("file") EntityPart file, @FormParam("stage") String stage)
            throws IOException {
        return desk.attach(id, uploads.read(file, stage), actor.get());
    }

    @GET
    @Path("{file}")
    @Produces(MediaType.WILDCARD)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public Response open(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return FileAnswer.of(desk.open(id, file, actor.get()));
    }
}
