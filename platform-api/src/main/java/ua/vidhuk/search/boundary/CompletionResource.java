package ua.vidhuk.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** What stands beside a search: how a query may go on, and what is like something that was found. */
@Path("api/v1/search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CompletionResource {

    private static final int OF_AN_ADDRESS = 600;

    @Inject
    CompletionDesk suggestions;

    @Inject
    SimilarDesk similar;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Path("suggestions")
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ, Permission.CATALOG_READ})
    public List<Suggestion> suggest(@QueryParam("q") String typed) {
        return suggestions.suggest(typed, SearchReader.of(actor.get()), tenant.get(), language.get());
    }

    @GET
    @Path("public/suggestions")
    @Open("offers words of what everybody may read alone")
    @RateLimited(OF_AN_ADDRESS)
    public List<Suggestion> suggestPublic(@QueryParam("q") String typed) {
        return suggestions.suggest(typed, SearchReader.ANYBODY, tenant.get(), language.get());
    }

    /** Questions that may be about the same thing: by words, distance and time. */
    @GET
    @Path("similar/{id}")
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public List<SimilarHit> similar(@PathParam("id") UUID question) {
        return similar.toQuestion(question, SearchReader.of(actor.get()));
    }
}
