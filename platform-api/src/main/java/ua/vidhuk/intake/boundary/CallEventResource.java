package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.boundary.AllowedWhileClosed;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.intake.entity.CallEvent;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** What a telephone exchange tells of its calls. */
@Path("api/v1/systems/{id}/calls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallEventResource {

    @Inject
    CallDesk desk;

    @Inject
    ReceivedBody body;

    @Inject
    CurrentTenant tenant;

    /**
     * Takes an event; the same again changes nothing, and the events of a call may come in any order.
     *
     * @param id of the exchange
     * @param timestamp when it signed, in seconds since 1970
     * @param signature {@code v1=} and the HMAC-SHA-256 of {@code <timestamp>.<body>}
     */
    @POST
    @KeptBody
    @AllowedWhileClosed
    @Open("the exchange signs what it sends with the secret that the tenant's administrator gave it")
    @RateLimited(6000)
    public Map<String, Boolean> tell(
            @PathParam("id") UUID id,
            @HeaderParam("Vidhuk-Timestamp") String timestamp,
            @HeaderParam("Vidhuk-Signature") String signature,
            CallEvent event) {
        desk.note(id, body.signed(timestamp, signature), event, tenant.get());
        return Map.of("noted", true);
    }
}
