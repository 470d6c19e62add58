package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.files.boundary.FileAnswer;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.entity.NewPetition;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Petitions for programs: what everybody reads, and what an author does. */
@Path("api/v1/petitions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PetitionResource {

    private static final int KEY_LIMIT = 200;

    @Inject
    PetitionDesk desk;

    @Inject
    PetitionBoard board;

    @Inject
    TrendBoard trends;

    @Inject
    PetitionFilterReader filters;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /**
     * New words of a petition.
     *
     * @param version of the petition that was seen
     * @param category code of the category
     */
    public record PetitionInput(Long version, String title, String substance, String category) {}

    /**
     * What goes with sending or beginning the review.
     *
     * @param version of the petition that was seen
     */
    public record PetitionStepInput(Long version) {}

    @GET
    @Open("published petitions, and refused ones with the reason, are public by law")
    public PetitionPage list(
            @QueryParam("state") List<String> state,
            @QueryParam("category") String category,
            @QueryParam("q") String words,
            @QueryParam("order") String order,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.page(filters.read(state, category, words, order, tenant.get()), cursor, limit);
    }

    @GET
    @Path("similar")
    @Open("finds only what everybody may read")
    public List<PetitionRow> similar(@QueryParam("text") String text) {
        return desk.similar(text, null);
    }

    @GET
    @Path("charter")
    @Open("the charter of a community is public")
    public CharterView charter() {
        return desk.charter(tenant.get()).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @GET
    @Path("mine")
    @Requires(Permission.PETITION_WRITE)
    public List<PetitionRow> mine() {
        return desk.mine(actor.get());
    }

    /** A petition as this reader may see it; to those who are not signed in from memory, a second old at most. */
    @GET
    @Path("{id}")
    @Open("published petitions are public by law; drafts only their author finds, sent ones only moderators")
    public PetitionView read(@PathParam("id") UUID id) {
        Actor reader = actor.get();
        return reader.isAnonymous() ? board.read(tenant.get().slug(), id).view() : desk.read(id, reader);
    }

    @GET
    @Path("{id}/signers")
    @Open("who signed is public by law; a name is shown only with its owner's consent")
    public SignerPage signers(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.signers(id, cursor, limit);
    }

    @GET
    @Path("{id}/trend")
    @Open("how a petition grows is public; nobody's name is among it")
    public List<DaySignatures> trend(@PathParam("id") UUID id) {
        return trends.read(tenant.get(), id);
    }

    @GET
    @Path("{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Open("documents of a published answer are public")
    public Response file(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return FileAnswer.of(desk.openFile(id, file, actor.get()));
    }

    /** Keeps a draft; the same {@code Idempotency-Key} with the same body again answers the same draft. */
    @POST
    @Requires(Permission.PETITION_WRITE)
    public Response begin(@HeaderParam("Idempotency-Key") String key, NewPetition input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("title"));
        }
        if (key != null && (key.isBlank() || key.length() > KEY_LIMIT)) {
            throw new InvalidInputException(FieldProblem.tooLong("Idempotency-Key", KEY_LIMIT));
        }
        Actor author = actor.get();
        String scoped = key == null ? null : author.person().subject() + ":" + key;
        var petition = desk.begin(input, tenant.get(), author, scoped);
        return Response.created(URI.create(tenant.base() + "/api/v1/petitions/" + petition.id()))
                .entity(petition)
                .build();
    }

    @POST
    @Path("{id}/correct")
    @Requires(Permission.PETITION_WRITE)
    public PetitionView correct(@PathParam("id") UUID id, PetitionInput input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        var words = new NewPetition(input.title(), input.substance(), input.category(), null);
        return desk.correct(id, version(input.version()), words, tenant.get(), actor.get());
    }

    @POST
    @Path("{id}/send")
    @Requires(Permission.PETITION_WRITE)
    public PetitionView send(@PathParam("id") UUID id, PetitionStepInput input) {
        return desk.send(id, version(input == null ? null : input.version()), tenant.get(), actor.get());
    }

    static long version(Long given) {
        if (given == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        return given;
    }
}
