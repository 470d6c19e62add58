package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.requests.boundary.AllowedWhileSuspended;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.search.boundary.CompletionDesk;
import ua.vidhuk.search.boundary.SearchDesk;
import ua.vidhuk.search.boundary.SimilarDesk;
import ua.vidhuk.search.control.FacetNames;
import ua.vidhuk.search.control.SearchUnavailableException;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** What stands beside a search: how it may go on, and questions like one that is looked at. */
@Path("workspace/search")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class SearchAsideResource {

    @Inject
    FrameMaker frames;

    @Inject
    CompletionDesk suggestions;

    @Inject
    SimilarDesk similar;

    @Inject
    SearchDesk search;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    /** How the search may go on; by POST, because a phone number may be among what is typed. */
    @POST
    @Path("suggestions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ, Permission.CATALOG_READ})
    @AllowedWhileSuspended
    public Page suggest(@FormParam("q") String typed) {
        try {
            var reader = SearchReader.of(actor.get());
            return Page.secret(new SuggestionsPart(suggestions.suggest(typed, reader, tenant.get(), language.get())));
        } catch (SearchUnavailableException e) {
            // who types is not told with each letter; the search itself says so
            return Page.secret(new SuggestionsPart(List.of()));
        }
    }

    /** Questions that may be about the same thing. */
    @GET
    @Path("similar/{id}")
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public Page similar(@PathParam("id") UUID question) {
        try {
            var found = similar.toQuestion(question, SearchReader.of(actor.get()));
            return Page.secret(new SimilarPage(frames.frame(), question, found, null, search.names(tenant.get())));
        } catch (SearchUnavailableException e) {
            String down = Messages.text(language.get(), e.type().messageKey());
            return Page.secret(new SimilarPage(frames.frame(), question, List.of(), down, new FacetNames(Map.of())));
        }
    }
}
