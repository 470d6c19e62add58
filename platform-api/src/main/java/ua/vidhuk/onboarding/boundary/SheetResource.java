package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.onboarding.entity.SheetLoad;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Lists of a tenant from files, for programs. */
@Path("api/v1/loads")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SheetResource {

    private static final int SIZE_LIMIT = 10 * 1024 * 1024;

    @Inject
    SheetDesk desk;

    @Inject
    CurrentActor actor;

    /** Takes a file of streets, enterprises, categories, staff or service cards; it is read soon after. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.SETTINGS_CHANGE)
    public SheetLoad put(
            @QueryParam("kind") String kind, @QueryParam("dryRun") boolean dryRun, @FormParam("file") EntityPart file)
            throws IOException {
        ListKind wanted = ListKind.ofWord(kind)
                .orElseThrow(() -> new InvalidInputException(FieldProblem.of("kind", "onboarding.field.list-kind")));
        String name = file == null ? null : file.getFileName().orElse(null);
        return desk.put(wanted, name, content(file), null, dryRun, actor.get());
    }

    @GET
    @Path("{id}")
    @Requires(Permission.SETTINGS_CHANGE)
    public SheetLoad read(@PathParam("id") UUID id) {
        return desk.find(id);
    }

    /** Stops a list that is under way; nothing of it is written. */
    @POST
    @Path("{id}/cancel")
    @Requires(Permission.SETTINGS_CHANGE)
    public SheetLoad cancel(@PathParam("id") UUID id) {
        return desk.cancel(id, actor.get());
    }

    /** The bytes of a file that was sent; none when there is no file. */
    public static byte[] content(EntityPart file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (var stream = file.getContent()) {
            byte[] content = stream.readNBytes(SIZE_LIMIT + 1);
            if (content.length > SIZE_LIMIT) {
                throw new ProblemException(
                        CommonProblem.TOO_LARGE, Map.of("limit", SIZE_LIMIT / 1024 / 1024), List.of());
            }
            return content;
        }
    }
}
