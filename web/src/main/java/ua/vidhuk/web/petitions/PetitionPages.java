package ua.vidhuk.web.petitions;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.files.boundary.FileAnswer;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.petitions.boundary.PetitionBoard;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.boundary.PetitionFilterReader;
import ua.vidhuk.petitions.boundary.SignatureView;
import ua.vidhuk.petitions.boundary.SigningDesk;
import ua.vidhuk.petitions.boundary.SigningDesk.Manner;
import ua.vidhuk.petitions.boundary.SigningLimits;
import ua.vidhuk.petitions.boundary.TrendBoard;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.requests.control.ClientAddress;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.tenancy.control.TenantCache;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.petitions.PetitionReadPage.Reader;
import ua.vidhuk.web.portal.PortalData;

/** Petitions to be read and signed. What everybody sees comes from memory, a second old at most. */
@Path("petitions")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PetitionPages {

    private static final int ROWS = 20;
    private static final int SIGNERS = 100;
    private static final int OF_AN_ADDRESS = 120;
    private static final int OF_A_TENANT = 1_000_000;

    @Inject
    PetitionDesk desk;

    @Inject
    PetitionBoard board;

    @Inject
    TrendBoard trends;

    @Inject
    SigningDesk signing;

    @Inject
    SigningLimits limits;

    @Inject
    PetitionFilterReader filters;

    @Inject
    PortalData data;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    HttpServletRequest request;

    @Inject
    ClientAddress addresses;

    @Inject
    PetitionAddresses links;

    @Inject
    Clock clock;

    private TenantCache<Map<String, Long>> counts;

    @PostConstruct
    void prepare() {
        counts = new TenantCache<>(clock, Duration.ofSeconds(20));
    }

    @GET
    @Open("published petitions, and refused ones with the reason, are public by law")
    public Page list(@Context UriInfo address) {
        PetitionWish wish = PetitionWish.of(address.getQueryParameters());
        var here = tenant.get();
        var filter = filters.read(wish.states(), wish.topic(), wish.words(), wish.order(), here);
        return Page.of(new PetitionListPage(
                desk.page(filter, wish.cursor(), ROWS),
                wish,
                counts.get(here, desk::counts),
                data.catalogue(),
                desk.charter(here).orElse(null)));
    }

    @GET
    @Path("mine")
    @Requires(Permission.PETITION_WRITE)
    public Page mine() {
        return Page.personal(new MyPetitionsPage(desk.mine(actor.get())));
    }

    @GET
    @Path("{id}")
    @Open("published petitions are public by law; drafts only their author finds, sent ones only moderators")
    public Page read(@PathParam("id") UUID id, @Context UriInfo address) {
        String done = address.getQueryParameters().getFirst("done");
        return show(id, done == null ? "" : done, Map.of());
    }

    @GET
    @Path("{id}/signers")
    @Open("who signed is public by law; a name is shown only with its owner's consent")
    public Page signers(@PathParam("id") UUID id, @Context UriInfo address) {
        var petition = board.read(tenant.get().slug(), id).view();
        String after = address.getQueryParameters().getFirst("after");
        return Page.of(new SignersPage(petition, desk.signers(id, after, SIGNERS)));
    }

    /** A document that goes with the answer. */
    @GET
    @Path("{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Open("documents of a published answer are public")
    public Response file(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return FileAnswer.of(desk.openFile(id, file, actor.get()));
    }

    /** The way to the login and back to the petition. */
    @GET
    @Path("{id}/sign")
    @Requires(Permission.PETITION_SIGN)
    public Response come(@PathParam("id") UUID id) {
        return see(id, "#sign");
    }

    @POST
    @Path("{id}/sign")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_SIGN)
    @RateLimited(value = OF_AN_ADDRESS, perTenant = OF_A_TENANT)
    public Response sign(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        limits.count(actor.get().person(), addresses.whole(request));
        var manner = new Manner(
                fields.containsKey("show-name"),
                fields.containsKey("tell-me"),
                language.get(),
                addresses.whole(request));
        var outcome = signing.sign(id, manner, tenant.get().slug(), actor.get());
        return see(id, "?done=" + EnumWord.of(outcome) + "#sign");
    }

    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_SIGN)
    @RateLimited(value = OF_AN_ADDRESS, perTenant = OF_A_TENANT)
    public Response withdraw(@PathParam("id") UUID id) {
        limits.count(actor.get().person(), addresses.whole(request));
        var outcome = signing.withdraw(id, tenant.get().slug(), actor.get());
        return see(id, "?done=" + EnumWord.of(outcome) + "#sign");
    }

    private Page show(UUID id, String done, Map<String, String> errors) {
        Actor reader = actor.get();
        boolean maySign = reader.may(Permission.PETITION_SIGN);
        var shown = reader.isAnonymous() ? board.read(tenant.get().slug(), id) : null;
        var petition = shown == null ? desk.read(id, reader) : shown.view();
        var signers = shown == null ? desk.newestSigners(id, reader, ROWS) : shown.signers();
        SignatureView own = desk.ownSignature(id, reader);
        var model = new PetitionReadPage(
                petition,
                signers,
                petition.threshold() == null ? List.of() : trends.read(tenant.get(), id),
                new Reader(maySign, own, done, errors),
                links.of(id),
                clock.instant());
        return reader.isAnonymous() ? Page.of(model) : Page.personal(model);
    }

    private Response see(UUID id, String rest) {
        return Response.seeOther(URI.create(tenant.base() + "/petitions/" + id + rest))
                .build();
    }
}
