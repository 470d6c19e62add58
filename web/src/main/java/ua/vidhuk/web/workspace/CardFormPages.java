package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.CatalogEditDesk;
import ua.vidhuk.catalog.boundary.CatalogFileDesk;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.EntryEditPage.Trouble;

/** Adds a form to a service card, with its file and that of a sample. */
@Path("workspace/catalog/service-card/entries/{entry}/forms")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class CardFormPages {

    private static final int SERVER_ERROR = 500;

    @Inject
    CatalogFileDesk files;

    @Inject
    CatalogEditDesk desk;

    @Inject
    EntryEditMaker editor;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.CATALOG_EDIT)
    public Object add(@PathParam("entry") String code, List<EntityPart> parts) throws IOException {
        CardFormSent sent = CardFormSent.read(parts);
        try {
            files.addForm(code, sent.asForm(), actor.get());
            String address = "/workspace/catalog/service-card/entries/" + code + "?done=edited#forms";
            return Response.seeOther(URI.create(tenant.base() + address)).build();
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= SERVER_ERROR) {
                throw e;
            }
            String title = ProblemDetail.of(problem, language.get(), "").title();
            Map<String, String> byField = ProblemDetail.byField(problem, language.get());
            var trouble =
                    new Trouble(byField.isEmpty() ? title : String.join(" ", byField.values()), Map.of(), Map.of());
            return Page.personal(editor.page(desk.read(CatalogKind.SERVICE_CARD, code), trouble, sent.names()))
                    .withStatus(problem.type().status());
        }
    }
}
