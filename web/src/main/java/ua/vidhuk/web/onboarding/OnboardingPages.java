package ua.vidhuk.web.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.onboarding.boundary.OnboardingDesk;
import ua.vidhuk.onboarding.entity.RequestState;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.tenancy.boundary.PlatformWide;
import ua.vidhuk.web.page.Page;

/** Where a community asks to come to the platform (P12): pick it, say who asks, confirm by the letter. */
@Path("onboarding")
@ApplicationScoped
@PlatformWide
@Produces(MediaType.TEXT_HTML)
public class OnboardingPages {

    private static final int UNPROCESSABLE = 422;

    @Inject
    OnboardingDesk desk;

    @Inject
    CurrentLanguage language;

    @GET
    @Open("any community may come")
    @RateLimited(120)
    public Page pick(@QueryParam("q") @DefaultValue("") String wanted, @QueryParam("after") String after) {
        if (!desk.hasCodifier()) {
            return Page.personal(ask(AskForm.of(new jakarta.ws.rs.core.MultivaluedHashMap<>()), Map.of()));
        }
        return Page.of(new PickPage(wanted.strip(), desk.hromadas(wanted, after)));
    }

    @GET
    @Path("request")
    @Open("any community may come")
    @RateLimited(120)
    public Page begin(@Context UriInfo address) {
        return Page.personal(ask(AskForm.of(address.getQueryParameters()), Map.of()));
    }

    @POST
    @Path("request")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Open("whoever asks has no account yet; nothing happens before the address is confirmed")
    @RateLimited(10)
    public Object send(MultivaluedMap<String, String> fields) {
        AskForm form = AskForm.of(fields);
        try {
            desk.submit(form.asRequest(), language.get());
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.fields().isEmpty()) {
                throw e;
            }
            return Page.personal(ask(form, ProblemDetail.byField(problem, language.get())))
                    .withStatus(UNPROCESSABLE);
        }
        return Response.seeOther(URI.create("/onboarding/letter")).build();
    }

    @GET
    @Path("letter")
    @Open("says the same to everybody")
    public Page letter() {
        return Page.personal(new LetterPage());
    }

    @GET
    @Path("confirm")
    @Open("the token in the address is the permission")
    @RateLimited(60)
    public Page askToConfirm(@QueryParam("token") @DefaultValue("") String token) {
        var request = desk.ofLink(token);
        return Page.secret(new ConfirmPage(token, request.place(), request.state() != RequestState.UNCONFIRMED));
    }

    @POST
    @Path("confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Open("the token is the permission")
    @RateLimited(20)
    public Page confirm(@FormParam("token") @DefaultValue("") String token) {
        return Page.secret(new ConfirmPage(token, desk.confirm(token).place(), true));
    }

    private AskPage ask(AskForm form, Map<String, String> errors) {
        var hromada = form.code().isEmpty() ? null : desk.hromada(form.code()).orElse(null);
        return new AskPage(form, hromada, desk.hasCodifier(), errors);
    }
}
