package ua.vidhuk.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.web.page.Page;

/** Searches published petitions and appeals, articles, services and enterprises, for everybody. */
@Path("search")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PublicSearchPages {

    private static final int OF_AN_ADDRESS = 120;

    @Inject
    SearchReading reading;

    @GET
    @Open("finds only what everybody may read: published petitions and appeals, articles, services and enterprises")
    @RateLimited(OF_AN_ADDRESS)
    public Page search(@Context UriInfo address) {
        var sought = SearchAddress.of(address.getQueryParameters());
        var outcome = reading.read(sought, SearchReader.ANYBODY);
        Page page = Page.personal(new PublicSearchPage(outcome));
        return outcome.down() == null ? page : page.withStatus(503);
    }
}
