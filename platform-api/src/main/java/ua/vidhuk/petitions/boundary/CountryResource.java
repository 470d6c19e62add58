package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** The petitions of the country, for programs. */
@Path("api/v1/country/petitions")
@ApplicationScoped
@PlatformWide
@Produces(MediaType.APPLICATION_JSON)
public class CountryResource {

    @Inject
    CountryDesk desk;

    @Inject
    CountryFilterReader filters;

    @GET
    @Open("published petitions are public by law")
    public CountryPage list(
            @QueryParam("hromada") String community,
            @QueryParam("topic") String topic,
            @QueryParam("state") List<String> state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.page(filters.read(community, topic, state), cursor, limit);
    }
}
