package ua.vidhuk.web.works;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.knowledge.boundary.WorksDesk;
import ua.vidhuk.knowledge.boundary.WorksView;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.portal.PortalData;

/** Planned works and outages of the community, by street (S10, P14). */
@Path("works")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class WorksPages {

    @Inject
    WorksDesk desk;

    @Inject
    PortalData data;

    @Inject
    Clock clock;

    /** Without a street everything, else what concerns it, or a house of it. */
    @GET
    @Open("what is off is told to everybody")
    @RateLimited(120)
    public Page list(@QueryParam("street") String street, @QueryParam("house") String house) {
        String where = Objects.requireNonNullElse(street, "").strip();
        List<WorksView> found = where.isEmpty() ? data.works() : desk.at(where, house);
        return Page.personal(new WorksListPage(
                where,
                Objects.requireNonNullElse(house, "").strip(),
                found,
                data.catalogue().streets(),
                clock.instant()));
    }
}
