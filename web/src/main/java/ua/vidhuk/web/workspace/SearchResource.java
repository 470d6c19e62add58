package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.QuestionRow;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.requests.boundary.AllowedWhileSuspended;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.search.SearchAddress;
import ua.vidhuk.web.search.SearchReading;

/**
 * Finds an appeal by its number, or those of a phone number, by POST, so that no phone number stands in an address; and
 * everything by words.
 */
@Path("workspace/search")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class SearchResource {

    @Inject
    FrameMaker frames;

    @Inject
    ListReader lists;

    @Inject
    SearchReading reading;

    @Inject
    AppealDesk appeals;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @GET
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ, Permission.CATALOG_READ})
    public Page words(@Context UriInfo address) {
        var sought = SearchAddress.of(address.getQueryParameters());
        var outcome = reading.read(sought, SearchReader.of(actor.get()));
        Page page = Page.secret(new WordSearchPage(frames.frame(), outcome));
        return outcome.down() == null ? page : page.withStatus(503);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ, Permission.APPEAL_REGISTER})
    @AllowedWhileSuspended
    public Object search(@FormParam("q") String text) {
        Tenant here = tenant.get();
        int year = clock.instant().atZone(here.timeZone()).getYear();
        var wish = SearchWish.of(text, here.registrationPrefix(), year);
        if (wish.number() != null && !Place.of(actor.get()).isEmpty()) {
            return byNumber(wish.number());
        }
        if (wish.isWords()) {
            String query = "?q=" + URLEncoder.encode(wish.typed(), StandardCharsets.UTF_8);
            return Response.seeOther(URI.create(tenant.base() + "/workspace/search" + query))
                    .build();
        }
        var found = appeals.ofCaller(wish.typed(), here, actor.get());
        String example = "%s-%d-%06d".formatted(here.registrationPrefix(), year, 1);
        var caller = new CallerPart(true, found, actor.get().may(Permission.APPEAL_READ));
        return Page.secret(new SearchPage(frames.frame(), caller, example));
    }

    /** The appeal itself; when there is none, the list that is empty and says so. */
    private Response byNumber(String number) {
        ListQuery query = ListQuery.of(Place.ALL).with("number", number);
        Set<UUID> found =
                lists.read(query).rows().stream().map(QuestionRow::appealId).collect(Collectors.toSet());
        String address = found.size() == 1
                ? "/workspace/appeals/" + found.iterator().next()
                        + ListQuery.of(Place.ALL).text()
                : "/workspace" + query.text();
        return Response.seeOther(URI.create(tenant.base() + address)).build();
    }
}
