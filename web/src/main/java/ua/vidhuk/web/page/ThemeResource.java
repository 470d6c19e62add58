package ua.vidhuk.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import ua.vidhuk.identity.boundary.AllowedWhileClosed;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** The tenant's colour as a style sheet; its address carries the colour, so browsers keep it until it changes. */
@Path("theme.css")
@ApplicationScoped
public class ThemeResource {

    @Inject
    CurrentTenant tenant;

    @GET
    @Produces("text/css")
    @Open("a style sheet")
    @AllowedWhileClosed
    public Response css() {
        return Response.ok(ThemeSheet.of(Accent.parse(tenant.get().accent())), "text/css;charset=UTF-8")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
