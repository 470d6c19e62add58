package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.onboarding.entity.NewRequest;
import ua.vidhuk.onboarding.entity.RequestState;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** How a community asks to come to the platform, for programs. */
@Path("api/v1/onboarding")
@PlatformWide
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OnboardingResource {

    @Inject
    OnboardingDesk desk;

    @Inject
    CurrentLanguage language;

    /**
     * A wish for a tenant.
     *
     * @param key a UUID of the sender's, so that a repeated sending is the same sending
     * @param code of the hromada in the codifier; without one the place is named freely
     */
    public record TenantWish(UUID key, String code, String place, String contactName, String position, String email) {}

    /**
     * The secret of the link in the letter.
     *
     * @param token as it stands in the link
     */
    public record ConfirmationInput(String token) {}

    /**
     * How far a request has come.
     *
     * @param state word of it
     * @param place the community, once the address is confirmed
     */
    public record RequestProgress(String state, String place) {}

    @GET
    @Path("hromadas")
    @Open("the codifier is public")
    @RateLimited(120)
    public HromadaPage hromadas(@QueryParam("q") String words, @QueryParam("after") String after) {
        return desk.hromadas(words, after);
    }

    @POST
    @Path("requests")
    @Open("whoever asks has no account yet; nothing happens before the address is confirmed")
    @RateLimited(5)
    public RequestProgress submit(TenantWish wish) {
        if (wish == null) {
            throw new InvalidInputException(FieldProblem.required("email"));
        }
        desk.submit(
                new NewRequest(
                        wish.key(), wish.code(), wish.place(), wish.contactName(), wish.position(), wish.email()),
                language.get());
        return new RequestProgress(RequestState.UNCONFIRMED.word(), null);
    }

    @POST
    @Path("confirmations")
    @Open("the token is the permission")
    @RateLimited(20)
    public RequestProgress confirm(ConfirmationInput input) {
        if (input == null || input.token() == null) {
            throw new InvalidInputException(FieldProblem.required("token"));
        }
        var request = desk.confirm(input.token());
        return new RequestProgress(request.state().word(), request.place());
    }
}
