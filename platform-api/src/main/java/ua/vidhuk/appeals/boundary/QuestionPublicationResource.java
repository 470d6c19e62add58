package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Publication.Words;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** What everybody may read of a question: published and taken back by staff. */
@Path("api/v1/questions/{id}/publication")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuestionPublicationResource {

    @Inject
    PublicationDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * @param text what everybody is to read
     * @param place where, or null
     * @param answer what was answered, or null
     * @param namesChecked whether a part of the applicant's name in it is somebody else's or a street's
     */
    public record PublicationInput(String text, String place, String answer, Boolean namesChecked) {}

    @GET
    @Requires(Permission.APPEAL_PUBLISH)
    public PublicationView read(@PathParam("id") UUID id) {
        return desk.read(id, actor.get());
    }

    @POST
    @Requires(Permission.APPEAL_PUBLISH)
    public PublicationView publish(@PathParam("id") UUID id, PublicationInput input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("text"));
        }
        var words = new Words(input.text(), input.place(), input.answer());
        return desk.publish(id, words, Boolean.TRUE.equals(input.namesChecked()), actor.get());
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.WILDCARD)
    @Requires(Permission.APPEAL_PUBLISH)
    public PublicationView withdraw(@PathParam("id") UUID id) {
        return desk.withdraw(id, actor.get());
    }
}
