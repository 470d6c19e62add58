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
import ua.vidhuk.appeals.boundary.StoredFilterDesk;
import ua.vidhuk.appeals.boundary.StoredFilterView;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** Lists that somebody keeps, for themselves or for a team (P5): the list that stands in the address, under a name. */
@Path("workspace/lists")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class StoredListPages {

    private static final int SERVER_ERROR = 500;
    private static final List<String> OF_THE_CENTRE = List.of("operator", "controller", "manager", "executor");
    private static final List<String> OF_AN_EXECUTOR = List.of("executor");

    @Inject
    StoredFilterDesk desk;

    @Inject
    ListReader lists;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public Page draft(@BeanParam ListRequest request) {
        ListQuery query = request.query(actor.get());
        StoredList kept = kept(query);
        var form = kept == null
                ? new StoredListForm(null, "", "")
                : new StoredListForm(
                        kept.filter().version(),
                        kept.filter().name(),
                        kept.isShared() ? kept.filter().role() : "");
        return page(query, kept, form, Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public Object add(@BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        ListQuery query = request.query(actor.get());
        StoredListForm form = StoredListForm.of(fields);
        return keep(query, form, () -> desk.add(form.input(query), actor.get()));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public Object change(
            @PathParam("id") UUID id, @BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        ListQuery query = request.query(actor.get());
        StoredListForm form = StoredListForm.of(fields);
        if ("remove".equals(fields.getFirst("do"))) {
            desk.remove(id, form.version(), actor.get());
            return see("?place=all");
        }
        return keep(query, form, () -> desk.change(id, form.input(query), actor.get()));
    }

    private Object keep(ListQuery query, StoredListForm form, Supplier<StoredFilterView> step) {
        try {
            return see(new StoredList(step.get()).query().text());
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= SERVER_ERROR) {
                throw e;
            }
            var errors = problem.fields().isEmpty()
                    ? Map.of(
                            "name",
                            ProblemDetail.of(problem, language.get(), "").title())
                    : ProblemDetail.byField(problem, language.get());
            return page(query, kept(query), form, errors)
                    .withStatus(problem.type().status());
        }
    }

    /** The reader's list of this address, when they may change it. */
    private StoredList kept(ListQuery query) {
        return desk.seenBy(actor.get()).stream()
                .filter(StoredFilterView::changeable)
                .map(StoredList::new)
                .filter(each -> each.isHere(query.view()))
                .findFirst()
                .orElse(null);
    }

    private Page page(ListQuery query, StoredList kept, StoredListForm form, Map<String, String> errors) {
        boolean all = actor.get().may(Permission.APPEAL_READ);
        return Page.secret(new StoredListPage(
                frames.frame(query, ListLook.PLAIN),
                new ListPane(query, List.of(), null, null, lists.choices()),
                kept,
                form,
                all ? OF_THE_CENTRE : OF_AN_EXECUTOR,
                errors));
    }

    private Response see(String query) {
        return Response.seeOther(URI.create(tenant.base() + "/workspace" + query))
                .build();
    }
}
