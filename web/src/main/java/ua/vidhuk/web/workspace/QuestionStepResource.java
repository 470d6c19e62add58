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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.FeedbackDesk;
import ua.vidhuk.appeals.boundary.IncidentDesk;
import ua.vidhuk.appeals.boundary.PriorityDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.files.boundary.FileAnswer;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.requests.boundary.KeepsWhatWasTyped;
import ua.vidhuk.requests.boundary.ReceivedUpload;
import ua.vidhuk.web.workspace.StepTaker.Wish;

/** A question: its files, and a form for everything that can be done with it. */
@Path("workspace/questions/{id}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class QuestionStepResource {

    @Inject
    QuestionDesk desk;

    @Inject
    IncidentDesk incidents;

    @Inject
    FeedbackDesk feedback;

    @Inject
    PriorityDesk priorities;

    @Inject
    StepTaker steps;

    @Inject
    CurrentActor actor;

    @Inject
    ReceivedUpload upload;

    /** A photo or document of it. */
    @GET
    @Path("files/{file}")
    @Produces(MediaType.WILDCARD)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public Response file(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return FileAnswer.of(desk.open(id, file, actor.get()));
    }

    /** Gives it to one or several enterprises. */
    @POST
    @Path("route")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_ROUTE)
    public Object route(
            @PathParam("id") UUID id, @BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        StepForm form = StepForm.of(fields);
        List<String> executors = form.all("executors");
        String responsible = executors.size() == 1 ? executors.getFirst() : form.get("responsible");
        return steps.take(
                new Wish(id, "route", form),
                request,
                () -> desk.route(form.step(id), executors, responsible, actor.get()));
    }

    @POST
    @Path("{step: answer|ask-clarification|postpone|redirect|refuse}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_ROUTE)
    public Object decide(
            @PathParam("id") UUID id,
            @PathParam("step") String word,
            @BeanParam ListRequest request,
            MultivaluedMap<String, String> fields) {
        return move(id, word, request, StepForm.of(fields));
    }

    @POST
    @Path("{step: accept|start}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.ASSIGNMENT_EXECUTE)
    public Object execute(
            @PathParam("id") UUID id,
            @PathParam("step") String word,
            @BeanParam ListRequest request,
            MultivaluedMap<String, String> fields) {
        return move(id, word, request, StepForm.of(fields));
    }

    /** The executor's report, with photos of what was done. */
    @POST
    @Path("report-done")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.ASSIGNMENT_EXECUTE)
    @KeepsWhatWasTyped
    public Object reportDone(@PathParam("id") UUID id, @BeanParam ListRequest request, List<EntityPart> parts)
            throws IOException {
        StepForm form = StepForm.of(parts);
        return steps.take(new Wish(id, "report-done", form), request, () -> {
            upload.requireFiles();
            return desk.reportDone(form.step(id), form.files(), actor.get());
        });
    }

    /** What the applicant said to the controller: done, then it is closed with an answer; or not, then it goes back. */
    @POST
    @Path("call-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_VERIFY)
    public Object callBack(
            @PathParam("id") UUID id, @BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        StepForm form = StepForm.of(fields);
        boolean confirmed = "yes".equals(form.get("outcome"));
        return steps.take(
                new Wish(id, confirmed ? "call-back" : "send-to-rework", form),
                request,
                () -> confirmed
                        ? desk.confirm(form.step(id), actor.get())
                        : desk.move(form.step(id), Transition.SEND_TO_REWORK, actor.get()));
    }

    /** Nobody answered the controller. */
    @POST
    @Path("not-reached")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_VERIFY)
    public Object notReached(
            @PathParam("id") UUID id, @BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        StepForm form = StepForm.of(fields);
        return steps.take(
                new Wish(id, "not-reached", form),
                request,
                () -> feedback.notReached(id, form.step(id).version(), actor.get()));
    }

    /** Gives it more time, within what the law allows. */
    @POST
    @Path("extend")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.DEADLINE_EXTEND)
    public Object extend(
            @PathParam("id") UUID id, @BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        StepForm form = StepForm.of(fields);
        return steps.take(
                new Wish(id, "extend", form),
                request,
                () -> desk.extend(form.step(id), form.day("until"), actor.get()));
    }

    /** Says how pressing it is; the deadline follows the tenant's rule. */
    @POST
    @Path("set-priority")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_ROUTE, Permission.DEADLINE_EXTEND})
    public Object setPriority(
            @PathParam("id") UUID id, @BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        StepForm form = StepForm.of(fields);
        return steps.take(
                new Wish(id, "set-priority", form),
                request,
                () -> priorities.change(form.step(id), form.get("priority"), actor.get()));
    }

    /** Makes an incident from it, or adds it to one. */
    @POST
    @Path("incident")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_ROUTE)
    public Object incident(
            @PathParam("id") UUID id, @BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        StepForm form = StepForm.of(fields);
        return steps.take(new Wish(id, "incident", form), request, () -> {
            UUID known = form.id("incident");
            if (known == null) {
                incidents.open(id, form.get("title"), actor.get());
            } else {
                incidents.join(known, id, actor.get());
            }
            return desk.read(id, actor.get());
        });
    }

    private Object move(UUID id, String word, ListRequest request, StepForm form) {
        var transition = Transition.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        return steps.take(new Wish(id, word, form), request, () -> desk.move(form.step(id), transition, actor.get()));
    }
}
