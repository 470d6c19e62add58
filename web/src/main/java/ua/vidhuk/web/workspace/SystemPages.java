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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.boundary.SystemDesk;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.NewSystem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.control.PublicAddress;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/**
 * The systems outside that may send to the tenant. The page after a connection answers the POST itself, because the secret
 * that it shows may stand in no address of ours.
 */
@Path("workspace/systems")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class SystemPages {

    private static final int UNPROCESSABLE = 422;
    private static final NewSystem NOTHING = new NewSystem("", "", null);

    @Inject
    FrameMaker frames;

    @Inject
    SystemDesk desk;

    @Inject
    PublicAddress platform;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public Page systems() {
        return Page.secret(new SystemsPage(frames.frame(), desk.all(), null, null, NOTHING, Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Page connect(
            @FormParam("kind") String kind,
            @FormParam("name") String name,
            @FormParam("requestsPerMinute") String most) {
        try {
            var issued = desk.connect(new NewSystem(kind, name, number(most)), actor.get());
            return Page.secret(new SystemsPage(frames.frame(), desk.all(), issued, address(issued), NOTHING, Map.of()));
        } catch (InvalidInputException e) {
            var typed = new NewSystem(kind == null ? "" : kind, name == null ? "" : name, number(most));
            var errors = ProblemDetail.byField(e, language.get());
            return Page.secret(new SystemsPage(frames.frame(), desk.all(), null, null, typed, errors))
                    .withStatus(UNPROCESSABLE);
        }
    }

    /** What is no number becomes one that is refused; nothing stays nothing. */
    private static Integer number(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private String address(IssuedSystem issued) {
        String host = tenant.get().host();
        String base = host == null ? platform.origin() + tenant.base() : "https://" + host;
        return switch (issued.kind()) {
            case "open311" -> base + "/open311/v2";
            case "source" -> base + "/api/v1/intake/" + issued.id();
            default -> base + "/api/v1/systems/" + issued.id() + "/calls";
        };
    }

    @POST
    @Path("{id}/revoke")
    @Requires(Permission.SETTINGS_CHANGE)
    public Response revoke(@PathParam("id") UUID id) {
        desk.revoke(id, actor.get());
        return Response.seeOther(URI.create(tenant.base() + "/workspace/systems"))
                .build();
    }
}
