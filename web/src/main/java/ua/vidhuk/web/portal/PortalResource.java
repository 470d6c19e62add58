package ua.vidhuk.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.web.page.Page;

/** A tenant's pages that only show: front page, directory, and what must be said about data and accessibility. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PortalResource {

    @Inject
    PortalData data;

    @Inject
    Clock clock;

    @Inject
    CurrentLanguage language;

    @GET
    @Path("portal")
    @Open("the tenant's front page")
    public Page home() {
        long off = data.works().stream()
                .filter(each -> !each.isComing(clock.instant()))
                .count();
        return Page.of(new TenantHome(data.catalogue().topics(), data.week(), off));
    }

    @GET
    @Path("directory")
    @Open("phones of enterprises are public")
    public Page directory() {
        return Page.of(data.catalogue().directory(language.get()));
    }

    @GET
    @Path("personal-data")
    @Open("everybody may know how their data is used")
    public Page personalData() {
        return Page.of(TextPage.PERSONAL_DATA);
    }

    @GET
    @Path("accessibility")
    @Open("a statement to the public")
    public Page accessibility() {
        return Page.of(TextPage.ACCESSIBILITY);
    }
}
