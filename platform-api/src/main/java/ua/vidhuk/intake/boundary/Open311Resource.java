package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.appeals.boundary.PlaceDesk;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.OutsideSystem;
import ua.vidhuk.intake.entity.ServiceRequest;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.requests.control.PublicAddress;
import ua.vidhuk.requests.control.RateLimiter;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/**
 * Open311 GeoReport v2 of a tenant (P8): what can be reported, reporting it, and what became of it. Answers tell nothing of
 * who reported and none of their words. {@link JurisdictionFilter} serves all tenants at one address.
 */
@Path("open311/v2")
@ApplicationScoped
public class Open311Resource {

    private static final String PUBLIC = "Open311 is public to read; it tells nothing of who reported";

    @Inject
    Open311Desk desk;

    @Inject
    Open311Answers answers;

    @Inject
    PlaceDesk places;

    @Inject
    PublicCatalog catalog;

    @Inject
    PublicAddress platform;

    @Inject
    RateLimiter limiter;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    @GET
    @Path("discovery.{format: xml|json}")
    @Open(PUBLIC)
    @RateLimited(600)
    public Response discovery(@PathParam("format") String format) {
        var email = tenant.get().contacts().get("email");
        String contact = email == null ? "" : email.in(language.get());
        return answers.of(
                format, () -> Open311Answers.discovery(platform.origin() + tenant.base() + "/open311/v2", contact));
    }

    @GET
    @Path("services.{format: xml|json}")
    @Open(PUBLIC)
    @RateLimited(600)
    public Response services(@PathParam("format") String format) {
        return answers.of(format, () -> answers.services(catalog.categories(tenant.get())));
    }

    @GET
    @Path("services/{entry}.{format: xml|json}")
    @Open(PUBLIC)
    @RateLimited(600)
    public Response service(@PathParam("entry") String entry, @PathParam("format") String format) {
        return answers.of(format, () -> category(entry)
                .map(answers::definition)
                .orElseThrow(() -> new ProblemException(IntakeProblem.SERVICE_NOT_FOUND)));
    }

    private Optional<CategoryView> category(String code) {
        return catalog.categories(tenant.get()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    @POST
    @Path("requests.{format: xml|json}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Open("the client shows the key that the tenant's administrator gave it")
    @RateLimited(1200)
    public Response post(@PathParam("format") String format, MultivaluedMap<String, String> sent) {
        var form = new Open311Form(sent);
        return answers.of(format, () -> {
            OutsideSystem client =
                    desk.client(form.get("api_key")).orElseThrow(() -> new ProblemException(IntakeProblem.KEY_INVALID));
            admit(client);
            var marks = form.marks(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            NewAppeal input = form.asAppeal(said(form));
            return Open311Answers.posted(desk.register(input, client, tenant.get(), marks), notice(input));
        });
    }

    /**
     * What was said to the questions of the service, in the community's words, so that what comes again in another language is
     * the same; of a service that is not there, the check of the appeal tells.
     */
    private List<Particular> said(Open311Form form) {
        return category(form.get("service_code"))
                .map(each ->
                        new Open311Attributes(each.questions(), tenant.get().defaultLanguage()).said(form.sent()))
                .orElse(List.of());
    }

    /** That the place seems to be somebody else's, and whose; what was sent is registered all the same. */
    private String notice(NewAppeal input) {
        return places.notice(input.questions().getFirst().place(), language.get())
                .orElse("");
    }

    private void admit(OutsideSystem client) {
        String who = tenant.get().slug() + " " + client.id();
        if (!limiter.count("open311", who, client.requestsPerMinute(), Duration.ofMinutes(1))
                .isZero()) {
            throw new ProblemException(IntakeProblem.TOO_MANY_REQUESTS);
        }
    }

    @GET
    @Path("requests.{format: xml|json}")
    @Open(PUBLIC)
    @RateLimited(300)
    public Response list(@PathParam("format") String format, @BeanParam Open311Query query) {
        return answers.of(
                format, () -> Open311Answers.requests(desk.find(query.filter(clock.instant()), language.get())));
    }

    @GET
    @Path("requests/{id}.{format: xml|json}")
    @Open(PUBLIC)
    @RateLimited(600)
    public Response request(@PathParam("id") String id, @PathParam("format") String format) {
        return answers.of(format, () -> Open311Answers.requests(List.of(one(id))));
    }

    /** The request that was posted under a token; ours are the ids themselves, because a request has its id at once. */
    @GET
    @Path("tokens/{id}.{format: xml|json}")
    @Open(PUBLIC)
    @RateLimited(600)
    public Response token(@PathParam("id") String id, @PathParam("format") String format) {
        return answers.of(format, () -> Open311Answers.token(one(id).id()));
    }

    private ServiceRequest one(String id) {
        var query = new Open311Query();
        query.ids = id;
        return desk.find(query.filter(clock.instant()), language.get()).stream()
                .filter(each -> each.id().toString().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(IntakeProblem.REQUEST_NOT_FOUND));
    }
}
