package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import ua.vidhuk.appeals.boundary.BulkDesk;
import ua.vidhuk.appeals.boundary.BulkRunner;
import ua.vidhuk.appeals.boundary.BulkView;
import ua.vidhuk.appeals.boundary.FilterReader;
import ua.vidhuk.appeals.entity.Bulk.Order;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** The same step with many questions (P5): chosen in a list, looked at, taken with progress shown, perhaps undone. */
@Path("workspace/bulk")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class BulkPages {

    private static final int UNPROCESSABLE = 422;

    @Inject
    BulkDesk desk;

    @Inject
    BulkRunner runner;

    @Inject
    FilterReader filters;

    @Inject
    PublicCatalog catalog;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    /** Chooses what is ticked, or all of the list; nothing is changed yet. Nothing ticked leads back to the list. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({
        Permission.APPEAL_ROUTE,
        Permission.ASSIGNMENT_EXECUTE,
        Permission.APPEAL_VERIFY,
        Permission.DEADLINE_EXTEND
    })
    public Response choose(@BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        ListQuery query = request.query(actor.get());
        StepForm form = StepForm.of(fields);
        String key = UUID.randomUUID().toString();
        try {
            BulkView chosen = "yes".equals(form.get("all"))
                    ? desk.choose(key, form.get("action"), filters.read(query.parameters()), actor.get())
                    : desk.choose(key, form.get("action"), form.ids("question"), actor.get());
            return see("/workspace/bulk/" + chosen.id() + query.text());
        } catch (InvalidInputException e) {
            return see("/workspace" + query.text());
        }
    }

    @GET
    @Path("{id}")
    @Requires({
        Permission.APPEAL_ROUTE,
        Permission.ASSIGNMENT_EXECUTE,
        Permission.APPEAL_VERIFY,
        Permission.DEADLINE_EXTEND
    })
    public Page read(@PathParam("id") UUID id, @BeanParam ListRequest request) {
        return page(desk.read(id, actor.get()), request, Order.NONE, Map.of());
    }

    /** Begins, or goes on. */
    @POST
    @Path("{id}/run")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({
        Permission.APPEAL_ROUTE,
        Permission.ASSIGNMENT_EXECUTE,
        Permission.APPEAL_VERIFY,
        Permission.DEADLINE_EXTEND
    })
    public Object run(@PathParam("id") UUID id, @BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        StepForm form = StepForm.of(fields);
        List<String> executors =
                form.all("executors").stream().filter(each -> !each.isBlank()).toList();
        var order = new Order(
                executors, executors.isEmpty() ? null : executors.getFirst(), form.get("priority"), form.get("note"));
        return go(id, request, order, () -> runner.run(id, order, actor.get()));
    }

    /** Takes back what was done, or goes on with that. */
    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({
        Permission.APPEAL_ROUTE,
        Permission.ASSIGNMENT_EXECUTE,
        Permission.APPEAL_VERIFY,
        Permission.DEADLINE_EXTEND
    })
    public Object undo(@PathParam("id") UUID id, @BeanParam ListRequest request) {
        return go(id, request, Order.NONE, () -> runner.undo(id, actor.get()));
    }

    private Object go(UUID id, ListRequest request, Order order, Supplier<BulkView> step) {
        try {
            return see("/workspace/bulk/" + step.get().id()
                    + request.query(actor.get()).text());
        } catch (InvalidInputException e) {
            return page(desk.read(id, actor.get()), request, order, ProblemDetail.byField(e, language.get()))
                    .withStatus(UNPROCESSABLE);
        }
    }

    private Page page(BulkView bulk, ListRequest request, Order order, Map<String, String> errors) {
        ListQuery query = request.query(actor.get());
        return Page.secret(new BulkPage(
                frames.frame(query, request.look()), bulk, query, catalog.enterprises(tenant.get()), order, errors));
    }

    private Response see(String address) {
        return Response.seeOther(URI.create(tenant.base() + address)).build();
    }
}
