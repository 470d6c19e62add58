package ua.vidhuk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** The least that a resource can do: what a balancer asks for often, and what benchmarks compare pages with. */
@Path("ping")
@PlatformWide
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class PingResource {

    @GET
    @Open("answers a constant, for load balancers and benchmarks")
    public String ping() {
        return "pong";
    }
}
