package ua.vidhuk.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** The tenant's catalogue for programs. */
@Path("api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CatalogResource {

    @Inject
    PublicCatalog catalog;

    @Inject
    CurrentTenant tenant;

    @GET
    @Path("categories")
    @Open("the categories stand on the public portal")
    public List<CategoryView> categories() {
        return catalog.categories(tenant.get());
    }

    @GET
    @Path("enterprises")
    @Open("the directory of enterprises stands on the public portal")
    public List<EnterpriseView> enterprises() {
        return catalog.enterprises(tenant.get());
    }
}
