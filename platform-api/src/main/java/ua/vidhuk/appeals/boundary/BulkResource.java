package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Bulk.Order;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** The same step with many questions (P5), for programs: chosen and looked at first, then taken, then perhaps undone. */
@Path("api/v1/bulks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

    private static final int KEY_LIMIT = 200;

    @Inject
    BulkDesk desk;

    @Inject
    BulkRunner runner;

    @Inject
    CurrentActor actor;

    /**
     * @param action route, accept, set-priority or close
     * @param questions ids, 1 to 500
     */
    public record NewBulk(String action, List<UUID> questions) {

        public NewBulk {
            questions = Objects.requireNonNullElse(questions, List.<UUID>of()).stream()
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /**
     * @param executors codes of enterprises, to route
     * @param responsible code of the one that answers for the whole, or null when there is only one
     * @param priority to change it
     * @param note the words that go with the step
     */
    public record BulkOrder(List<String> executors, String responsible, String priority, String note) {}

    /** Chooses them and says what would be refused; nothing is changed. The same {@code Idempotency-Key} finds it again. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires({
        Permission.APPEAL_ROUTE,
        Permission.ASSIGNMENT_EXECUTE,
        Permission.APPEAL_VERIFY,
        Permission.DEADLINE_EXTEND
    })
    public BulkView choose(@HeaderParam("Idempotency-Key") String key, NewBulk input) {
        if (key != null && key.length() > KEY_LIMIT) {
            throw new InvalidInputException(FieldProblem.tooLong("Idempotency-Key", KEY_LIMIT));
        }
        var wish = input == null ? new NewBulk(null, null) : input;
        String own = key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
        return desk.choose(own, wish.action(), wish.questions(), actor.get());
    }

    @GET
    @Path("{id}")
    @Requires({
        Permission.APPEAL_ROUTE,
        Permission.ASSIGNMENT_EXECUTE,
        Permission.APPEAL_VERIFY,
        Permission.DEADLINE_EXTEND
    })
    public BulkView read(@PathParam("id") UUID id) {
        return desk.read(id, actor.get());
    }

    /** Takes the step with as many as can be done in some seconds; called again, it goes on. */
    @POST
    @Path("{id}/run")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires({
        Permission.APPEAL_ROUTE,
        Permission.ASSIGNMENT_EXECUTE,
        Permission.APPEAL_VERIFY,
        Permission.DEADLINE_EXTEND
    })
    public BulkView run(@PathParam("id") UUID id, BulkOrder order) {
        Order given = order == null
                ? Order.NONE
                : new Order(order.executors(), order.responsible(), order.priority(), order.note());
        return runner.run(id, given, actor.get());
    }

    /** Takes back what was done, where nothing else happened since; called again, it goes on. */
    @POST
    @Path("{id}/undo")
    @Requires({
        Permission.APPEAL_ROUTE,
        Permission.ASSIGNMENT_EXECUTE,
        Permission.APPEAL_VERIFY,
        Permission.DEADLINE_EXTEND
    })
    public BulkView undo(@PathParam("id") UUID id) {
        return runner.undo(id, actor.get());
    }
}
