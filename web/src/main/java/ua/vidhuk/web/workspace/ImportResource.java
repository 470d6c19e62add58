package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.boundary.AppealImportDesk;
import ua.vidhuk.intake.entity.ImportPreview;
import ua.vidhuk.intake.entity.ImportReport;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.ImportPage.Chosen;

/** Appeals of another system, from a file: choose it, say what its columns are, check every row, load all or none. */
@Path("workspace/import")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ImportResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    FrameMaker frames;

    @Inject
    AppealImportDesk desk;

    @Inject
    PublicCatalog catalog;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.APPEAL_REGISTER)
    public Page begin(@QueryParam("loaded") @DefaultValue("-1") int loaded) {
        return Page.secret(new ImportPage(frames.frame(), null, null, null, loaded));
    }

    /** Reads, checks or loads the file; {@code do} says which. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.APPEAL_REGISTER)
    public Object turn(List<EntityPart> parts) throws IOException {
        Chosen chosen = null;
        try {
            ImportForm form = ImportForm.of(parts);
            ImportPreview preview = desk.preview(form.file());
            boolean guessed = form.wish().equals("read");
            chosen = chosen(
                    form,
                    preview,
                    guessed
                            ? ColumnGuess.of(preview.columns())
                            : form.fields(preview.columns().size()));
            if (guessed) {
                return page(chosen, null, null);
            }
            if (form.hasTwins(preview.columns().size())) {
                return page(chosen, null, Messages.text(language.get(), "workspace.import.twice"));
            }
            return form.wish().equals("load") ? load(form, preview) : tryOut(form, preview, chosen);
        } catch (ProblemException e) {
            return page(chosen, null, ProblemDetail.of(e, language.get(), "").title());
        }
    }

    private Page tryOut(ImportForm form, ImportPreview preview, Chosen chosen) {
        ImportReport report =
                desk.tryOut(form.file(), form.mapping(preview.columns()), tenant.get(), actor.get(), language.get());
        return page(chosen, report, null);
    }

    private Response load(ImportForm form, ImportPreview preview) {
        ImportReport report =
                desk.load(form.file(), form.mapping(preview.columns()), tenant.get(), actor.get(), language.get());
        return Response.seeOther(URI.create(tenant.base() + "/workspace/import?loaded=" + report.imported()))
                .build();
    }

    private Chosen chosen(ImportForm form, ImportPreview preview, List<String> fields) {
        return new Chosen(preview, fields, form.defaultCategory(), form.carried(), catalog.categories(tenant.get()));
    }

    private Page page(Chosen chosen, ImportReport report, String error) {
        Page page = Page.secret(new ImportPage(frames.frame(), chosen, report, error, -1));
        boolean wrong = error != null || (report != null && !report.errors().isEmpty());
        return wrong ? page.withStatus(UNPROCESSABLE) : page;
    }
}
