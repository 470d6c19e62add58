package ua.vidhuk.web.lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDateTime;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.portal.PortalData;

/** Which numbers to dial, when, and who answers (Z3). */
@Path("lines")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class LinePages {

    @Inject
    PortalData data;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    @GET
    @Open("numbers that are announced are for everybody")
    public Page list() {
        var now = LocalDateTime.ofInstant(clock.instant(), tenant.get().timeZone());
        return Page.of(new LineListPage(data.lines(), now));
    }
}
