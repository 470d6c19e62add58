package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.petitions.boundary.SigningDesk.Manner;
import ua.vidhuk.petitions.entity.SigningOutcome;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.requests.control.ClientAddress;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** One's own signature under a petition, for programs. */
@Path("api/v1/petitions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignatureResource {

    private static final int OF_AN_ADDRESS = 120;
    private static final int OF_A_TENANT = 1_000_000;

    @Inject
    SigningDesk signing;

    @Inject
    SigningLimits limits;

    @Inject
    PetitionDesk desk;

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

    /**
     * How somebody signs.
     *
     * @param showName whether everybody may read the name; by default not
     * @param tellMe whether to write to the signer what was answered; by default not
     */
    public record SignInput(Boolean showName, Boolean tellMe) {}

    /**
     * What came of it.
     *
     * @param outcome word: {@code signed}, {@code already-signed}, {@code withdrawn}, {@code not-signed}
     */
    public record SigningAnswer(String outcome) {

        static SigningAnswer of(SigningOutcome outcome) {
            return new SigningAnswer(EnumWord.of(outcome));
        }
    }

    @GET
    @Path("{id}/signature")
    @Requires(Permission.PETITION_SIGN)
    public SignatureView own(@PathParam("id") UUID id) {
        return desk.ownSignature(id, actor.get());
    }

    /** Signs; a second time changes nothing and says so. */
    @POST
    @Path("{id}/sign")
    @Requires(Permission.PETITION_SIGN)
    @RateLimited(value = OF_AN_ADDRESS, perTenant = OF_A_TENANT)
    public SigningAnswer sign(@PathParam("id") UUID id, SignInput input) {
        limits.count(actor.get().person(), addresses.whole(request));
        var manner = new Manner(
                input != null && Boolean.TRUE.equals(input.showName()),
                input != null && Boolean.TRUE.equals(input.tellMe()),
                language.get(),
                addresses.whole(request));
        return SigningAnswer.of(signing.sign(id, manner, tenant.get().slug(), actor.get()));
    }

    /** Takes the signature back, until the collecting ends. */
    @POST
    @Path("{id}/withdraw")
    @Requires(Permission.PETITION_SIGN)
    @RateLimited(value = OF_AN_ADDRESS, perTenant = OF_A_TENANT)
    public SigningAnswer withdraw(@PathParam("id") UUID id) {
        limits.count(actor.get().person(), addresses.whole(request));
        return SigningAnswer.of(signing.withdraw(id, tenant.get().slug(), actor.get()));
    }
}
