package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.MarkDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.StudyDesk;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.web.workspace.StepTaker.Wish;

/** What the law knows of a question and its appeal: the shorter term, marks, and grounds for which it is refused. */
@Path("workspace/questions/{id}/by-law")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class LawStepResource {

    @Inject
    QuestionDesk desk;

    @Inject
    StudyDesk study;

    @Inject
    MarkDesk marks;

    @Inject
    StepTaker steps;

    @Inject
    CurrentActor actor;

    /** Says whether an answer needs additional study; the deadline follows by the law's shorter term. */
    @POST
    @Path("set-study")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_ROUTE, Permission.DEADLINE_EXTEND})
    public Object setStudy(
            @PathParam("id") UUID id, @BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        StepForm form = StepForm.of(fields);
        return steps.take(
                new Wish(id, "set-study", form),
                request,
                () -> study.decide(form.step(id), "yes".equals(form.get("needed")), actor.get()));
    }

    /** Says what the appeal of a question is: a collective one, or one that repeats another. */
    @POST
    @Path("marks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_ROUTE, Permission.DEADLINE_EXTEND})
    public Object mark(
            @PathParam("id") UUID id, @BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        StepForm form = StepForm.of(fields);
        return steps.take(new Wish(id, "marks", form), request, () -> {
            var appeal = new AppealId(desk.read(id, actor.get()).appealId());
            long version = form.step(id).version();
            marks.set(appeal, version, Signatories.of(form.get("signatories")), form.id("repeatOf"), actor.get());
            return desk.read(id, actor.get());
        });
    }

    /** Refuses it for a ground of the law. */
    @POST
    @Path("refuse-by-law")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_ROUTE, Permission.APPEAL_DECIDE})
    public Object refuse(
            @PathParam("id") UUID id, @BeanParam ListRequest request, MultivaluedMap<String, String> fields) {
        StepForm form = StepForm.of(fields);
        return steps.take(
                new Wish(id, "refuse-by-law", form),
                request,
                () -> marks.refuse(form.step(id), form.get("ground"), actor.get()));
    }
}
