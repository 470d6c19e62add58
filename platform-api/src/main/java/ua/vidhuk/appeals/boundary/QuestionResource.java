package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.IncidentRow.IncidentHint;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Questions for programs: list, read, and one address for each transition of {@link Transition}. */
@Path("api/v1/questions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuestionResource {

    @Inject
    QuestionDesk desk;

    @Inject
    PriorityDesk priorities;

    @Inject
    IncidentDesk incidents;

    @Inject
    FilterReader filters;

    @Inject
    CurrentActor actor;

    /**
     * What goes with a step.
     *
     * @param version of the question that was seen
     * @param note the words: a reason, a report, an answer; or null
     */
    public record StepInput(Long version, String note) {}

    /**
     * To whom a question is given.
     *
     * @param version of the question that was seen
     * @param executors codes of enterprises
     * @param responsible code of the one that answers for the whole, or null when there is only one
     * @param note words among staff, or null
     */
    public record RouteInput(Long version, List<String> executors, String responsible, String note) {}

    /**
     * How long a question is put off.
     *
     * @param version of the question that was seen
     * @param until the last day
     * @param note why; the applicant reads it
     */
    public record ExtensionInput(Long version, LocalDate until, String note) {}

    /**
     * How pressing a question becomes.
     *
     * @param version of the question that was seen
     * @param priority normal, high or emergency
     * @param note why; for staff
     */
    public record PriorityInput(Long version, String priority, String note) {}

    @GET
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public QuestionRow.Page list(
            @BeanParam FilterParameters parameters,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.page(filters.read(parameters), actor.get(), cursor, limit);
    }

    @GET
    @Path("counts")
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public Map<String, Long> counts() {
        return desk.counts(actor.get());
    }

    @GET
    @Path("{id}")
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public QuestionView read(@PathParam("id") UUID id) {
        return desk.read(id, actor.get());
    }

    /** The incident that it is in, or open ones near it. */
    @GET
    @Path("{id}/incidents")
    @Requires(Permission.APPEAL_READ)
    public IncidentHint incidents(@PathParam("id") UUID id) {
        return incidents.around(id, actor.get());
    }

    @POST
    @Path("{id}/route")
    @Requires(Permission.APPEAL_ROUTE)
    public QuestionView route(@PathParam("id") UUID id, RouteInput input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.of("executors", "appeals.field.executors-required"));
        }
        var step = step(id, input.version(), input.note());
        return desk.route(step, input.executors(), input.responsible(), actor.get());
    }

    @POST
    @Path("{id}/accept")
    @Requires(Permission.ASSIGNMENT_EXECUTE)
    public QuestionView accept(@PathParam("id") UUID id, StepInput input) {
        return move(id, input, Transition.ACCEPT);
    }

    @POST
    @Path("{id}/start")
    @Requires(Permission.ASSIGNMENT_EXECUTE)
    public QuestionView start(@PathParam("id") UUID id, StepInput input) {
        return move(id, input, Transition.START);
    }

    @POST
    @Path("{id}/report-done")
    @Requires(Permission.ASSIGNMENT_EXECUTE)
    public QuestionView reportDone(@PathParam("id") UUID id, StepInput input) {
        return move(id, input, Transition.REPORT_DONE);
    }

    @POST
    @Path("{id}/verify")
    @Requires(Permission.APPEAL_VERIFY)
    public QuestionView verify(@PathParam("id") UUID id, StepInput input) {
        return move(id, input, Transition.VERIFY);
    }

    @POST
    @Path("{id}/close")
    @Requires(Permission.APPEAL_VERIFY)
    public QuestionView close(@PathParam("id") UUID id, StepInput input) {
        return move(id, input, Transition.CLOSE);
    }

    @POST
    @Path("{id}/send-to-rework")
    @Requires(Permission.APPEAL_VERIFY)
    public QuestionView sendToRework(@PathParam("id") UUID id, StepInput input) {
        return move(id, input, Transition.SEND_TO_REWORK);
    }

    @POST
    @Path("{id}/answer")
    @Requires(Permission.APPEAL_ROUTE)
    public QuestionView answer(@PathParam("id") UUID id, StepInput input) {
        return move(id, input, Transition.ANSWER);
    }

    @POST
    @Path("{id}/ask-clarification")
    @Requires(Permission.APPEAL_ROUTE)
    public QuestionView askClarification(@PathParam("id") UUID id, StepInput input) {
        return move(id, input, Transition.ASK_CLARIFICATION);
    }

    @POST
    @Path("{id}/postpone")
    @Requires(Permission.APPEAL_ROUTE)
    public QuestionView postpone(@PathParam("id") UUID id, StepInput input) {
        return move(id, input, Transition.POSTPONE);
    }

    @POST
    @Path("{id}/redirect")
    @Requires(Permission.APPEAL_ROUTE)
    public QuestionView redirect(@PathParam("id") UUID id, StepInput input) {
        return move(id, input, Transition.REDIRECT);
    }

    @POST
    @Path("{id}/refuse")
    @Requires(Permission.APPEAL_ROUTE)
    public QuestionView refuse(@PathParam("id") UUID id, StepInput input) {
        return move(id, input, Transition.REFUSE);
    }

    /** Gives it more time, within what the law allows; the applicant is told. */
    @POST
    @Path("{id}/extend")
    @Requires(Permission.DEADLINE_EXTEND)
    public QuestionView extend(@PathParam("id") UUID id, ExtensionInput input) {
        var wish = input == null ? new ExtensionInput(null, null, null) : input;
        return desk.extend(step(id, wish.version(), wish.note()), wish.until(), actor.get());
    }

    @POST
    @Path("{id}/set-priority")
    @Requires({Permission.APPEAL_ROUTE, Permission.DEADLINE_EXTEND})
    public QuestionView setPriority(@PathParam("id") UUID id, PriorityInput input) {
        var wish = input == null ? new PriorityInput(null, null, null) : input;
        return priorities.change(step(id, wish.version(), wish.note()), wish.priority(), actor.get());
    }

    private QuestionView move(UUID id, StepInput input, Transition transition) {
        var step = input == null ? step(id, null, null) : step(id, input.version(), input.note());
        return desk.move(step, transition, actor.get());
    }

    private static Step step(UUID id, Long version, String note) {
        if (version == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        return new Step(id, version, note);
    }
}
