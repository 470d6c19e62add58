package ua.vidhuk.places.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.vidhuk.identity.boundary.Open;

/** The tenant's streets for programs. */
@Path("api/v1/streets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StreetResource {

    @Inject
    StreetDesk streets;

    @GET
    @Open("the list of streets stands on the public portal")
    public List<String> names() {
        return streets.names();
    }
}
