package ua.vidhuk.web.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.petitions.control.OpenDataset;
import ua.vidhuk.web.page.Page;

/** What open data there is (КМУ № 835, P7). */
@Path("open-data")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OpenDataPages {

    @GET
    @Open("passports of open data")
    public Page passports() {
        return Page.of(new OpenDataPage(List.of(OpenDataset.values())));
    }
}
