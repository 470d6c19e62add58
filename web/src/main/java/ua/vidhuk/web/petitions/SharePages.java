package ua.vidhuk.web.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.onboarding.boundary.ArmsDesk;
import ua.vidhuk.petitions.boundary.PetitionBoard;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.boundary.SignatureView;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.petitions.PetitionReadPage.Reader;

/** A petition beyond its page: on paper, in a frame of another site, as a picture beside a shared link. */
@Path("petitions/{id}/share")
@ApplicationScoped
public class SharePages {

    private static final String PUBLIC = "published petitions are public by law";
    private static final int PICTURES_OF_AN_ADDRESS = 120;

    /** Whoever frames it sees nothing that is not public, and no button that does anything here. */
    private static final String FRAMED =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    @Inject
    PetitionBoard board;

    @Inject
    PetitionAddresses links;

    @Inject
    PreviewPictures pictures;

    @Inject
    ArmsDesk arms;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** A sheet with the petition, a QR code and lines for signatures. */
    @GET
    @Path("paper")
    @Produces(MediaType.TEXT_HTML)
    @Open(PUBLIC)
    public Page paper(@PathParam("id") UUID id) {
        return Page.of(PaperFormPage.of(published(id), links.of(id)));
    }

    @GET
    @Path("embed")
    @Produces(MediaType.TEXT_HTML)
    @Open(PUBLIC)
    public Response embed(@PathParam("id") UUID id) {
        var shown = board.read(tenant.get().slug(), id);
        var nobody = new Reader(false, new SignatureView(false, false, null), "", Map.of());
        var model =
                new PetitionReadPage(published(id), shown.signers(), List.of(), nobody, links.of(id), clock.instant());
        return Response.ok(Page.of(new EmbedPage(model)))
                .header("Content-Security-Policy", FRAMED)
                .build();
    }

    /** For whoever is sent the link: title and count, drawn by us. */
    @GET
    @Path("picture.png")
    @Produces("image/png")
    @Open(PUBLIC)
    @RateLimited(PICTURES_OF_AN_ADDRESS)
    public Response picture(@PathParam("id") UUID id) {
        var here = tenant.get();
        Language language = here.defaultLanguage();
        return Response.ok(
                        pictures.of(
                                published(id),
                                here,
                                language,
                                arms.read(here.arms()).orElse(null)),
                        "image/png")
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    private PetitionView published(UUID id) {
        PetitionView petition = board.read(tenant.get().slug(), id).view();
        if (petition.threshold() == null) {
            throw new ProblemException(PetitionProblem.PETITION_NOT_FOUND);
        }
        return petition;
    }
}
