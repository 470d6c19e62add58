package ua.vidhuk.web.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.boundary.PetitionRow;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.portal.PortalData;

/** Where authors write petitions: the title first, beside those that ask for the same; then the rest; then sent. */
@Path("petitions")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class DraftPages {

    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_ERROR = 500;

    @Inject
    PetitionDesk desk;

    @Inject
    PortalData data;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Path("new")
    @Requires(Permission.PETITION_WRITE)
    public Page begin() {
        var nothing = new DraftForm("", "", "", UUID.randomUUID().toString(), "");
        return page(null, nothing, false, Map.of());
    }

    /** With a title alone: shows petitions that ask for the same, and asks for the rest. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_WRITE)
    @RateLimited(60)
    public Object write(MultivaluedMap<String, String> fields) {
        DraftForm form = DraftForm.of(fields);
        if (!fields.containsKey("substance")) {
            return form.title().isEmpty() ? untitled(form) : page(null, form, true, Map.of());
        }
        return attempt(null, form, () -> {
            String key = actor.get().person().subject() + ":web:" + form.key();
            return desk.begin(form.words(language.get().tag()), tenant.get(), actor.get(), key);
        });
    }

    @GET
    @Path("{id}/edit")
    @Requires(Permission.PETITION_WRITE)
    public Page edit(@PathParam("id") UUID id) {
        PetitionView petition = desk.read(id, actor.get());
        if (!petition.own()) {
            throw new ProblemException(PetitionProblem.PETITION_NOT_FOUND);
        }
        return page(id, DraftForm.of(petition), true, Map.of());
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_WRITE)
    public Object correct(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        DraftForm form = DraftForm.of(fields);
        return attempt(
                id, form, () -> desk.correct(id, version(form.version()), form.words(null), tenant.get(), actor.get()));
    }

    @POST
    @Path("{id}/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_WRITE)
    @RateLimited(20)
    public Response send(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        desk.send(id, version(fields.getFirst("version")), tenant.get(), actor.get());
        return see(id, "?done=sent");
    }

    private Object attempt(UUID id, DraftForm form, Supplier<PetitionView> act) {
        try {
            return see(act.get().id(), "?done=kept");
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= SERVER_ERROR || problem.fields().isEmpty()) {
                throw e;
            }
            return page(id, form, true, ProblemDetail.byField(problem, language.get()))
                    .withStatus(UNPROCESSABLE);
        }
    }

    private Page untitled(DraftForm form) {
        var missing = new InvalidInputException(FieldProblem.required("title"));
        return page(null, form, false, ProblemDetail.byField(missing, language.get()))
                .withStatus(UNPROCESSABLE);
    }

    private Page page(UUID id, DraftForm form, boolean whole, Map<String, String> errors) {
        var similar = whole ? desk.similar(form.title(), id) : List.<PetitionRow>of();
        var charter = desk.charter(tenant.get()).orElse(null);
        return Page.personal(new DraftPage(id, form, similar, whole, data.catalogue(), charter, errors));
    }

    private Response see(UUID id, String query) {
        return Response.seeOther(URI.create(tenant.base() + "/petitions/" + id + query))
                .build();
    }

    static long version(String typed) {
        try {
            return Long.parseLong(String.valueOf(typed));
        } catch (NumberFormatException e) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
    }
}
