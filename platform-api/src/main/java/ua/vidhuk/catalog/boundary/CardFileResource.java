package ua.vidhuk.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import ua.vidhuk.files.boundary.UploadReader;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;

/** Files for service cards, for programs that keep the catalogue. */
@Path("api/v1/catalog/service-card/entries/{entry}/files")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CardFileResource {

    private static final String STAGE = "document";

    @Inject
    CatalogFileDesk desk;

    @Inject
    UploadReader uploads;

    @Inject
    CurrentActor actor;

    /**
     * A file that was kept.
     *
     * @param address within the tenant; a card names it as form or sample of its next version
     */
    public record KeptFile(String address) {}

    /**
     * @param file the form or the sample
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.CATALOG_EDIT)
    public KeptFile add(@PathParam("entry") String code, @FormParam("file") EntityPart file) {
        return new KeptFile(desk.add(code, uploads.read(file, STAGE), actor.get()));
    }
}
