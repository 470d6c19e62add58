package ua.vidhuk.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.OutsideView;
import ua.vidhuk.appeals.boundary.PlaceDesk;
import ua.vidhuk.appeals.boundary.PublicationDesk;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.boundary.ReportedAlready;
import ua.vidhuk.appeals.boundary.Sending;
import ua.vidhuk.appeals.boundary.SimilarDesk;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.boundary.KeepsWhatWasTyped;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.requests.boundary.ReceivedUpload;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.portal.Asked;
import ua.vidhuk.web.portal.PortalData;

/**
 * The pages of a report, from "what happened" to the receipt. Each is the answer to a POST of the page before, which
 * carries everything typed so far: nothing personal stands in an address, and nothing is kept on the server until the
 * report is sent.
 */
@Path("report")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ReportResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    PortalData data;

    @Inject
    CurrentLanguage language;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    AppealDesk desk;

    @Inject
    PublicationDesk publications;

    @Inject
    SimilarDesk similar;

    @Inject
    PlaceDesk places;

    @Inject
    ReceivedUpload upload;

    @GET
    @Open("anybody may report a problem")
    public Page begin(@Context UriInfo address) {
        return page(Step.WHAT, ReportForm.of(address.getQueryParameters()), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Open("anybody may report a problem; nothing is written")
    @RateLimited(120)
    public Page turn(MultivaluedMap<String, String> submitted) {
        ReportForm form = ReportForm.of(submitted);
        Optional<Step> wanted = Step.ofWord(submitted.getFirst("go"));
        Optional<Step> from = Step.ofWord(submitted.getFirst("step"));
        if (wanted.isPresent() || from.isEmpty()) {
            return page(wanted.orElse(Step.WHAT), form, Map.of());
        }
        Map<String, String> errors =
                FormCheck.of(from.get(), form, data.catalogue()).inWords(language.get());
        return page(errors.isEmpty() ? from.get().next() : from.get(), form, errors);
    }

    /** Registers the appeal. The key made on the first page makes a second press of the button the same appeal. */
    @POST
    @Path("send")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Open("anybody may report a problem")
    @RateLimited(10)
    @KeepsWhatWasTyped
    public Object send(List<EntityPart> parts) throws IOException {
        var sent = SentForm.read(parts);
        ReportForm form = sent.form();
        try {
            upload.requireFiles();
            var sending = new Sending(
                    form.asAppeal(language.get(), asked(form)), "web:" + form.key(), sent.files(), form.incidents());
            RegisteredAppeal appeal = desk.register(sending, tenant.get(), actor.get());
            if (form.has(ReportForm.PUBLISH)) {
                publications.consent(appeal.id());
            }
            String mail = form.wantsReply() && form.has("email") ? "?mail" : "";
            return Response.seeOther(URI.create(tenant.base() + "/report/sent/" + appeal.accessCode() + mail))
                    .build();
        } catch (ProblemException e) {
            if (e.fields().isEmpty()) {
                throw e;
            }
            var problems = new FormProblems(e.fields());
            return page(problems.firstStep(), form, problems.inWords(language.get()));
        }
    }

    @GET
    @Path("sent/{code}")
    @Open("the access code in the address is the permission")
    @RateLimited(60)
    public Page sent(@PathParam("code") String code, @Context UriInfo address) {
        boolean mailed = address.getQueryParameters().containsKey("mail");
        return desk.follow(code)
                .map(appeal -> Page.secret(new SentPage(appeal, mailed)))
                .orElseThrow(() -> new ProblemException(AppealProblem.APPEAL_NOT_FOUND));
    }

    private List<Asked> asked(ReportForm form) {
        return data.catalogue().asked(form.get("category"), language.get());
    }

    /** Whose place it seems to be when it is not here; null otherwise. */
    private OutsideView outside(ReportForm form) {
        return places.outside(form.degrees("latitude"), form.degrees("longitude"))
                .orElse(null);
    }

    private Page page(Step step, ReportForm form, Map<String, String> errors) {
        boolean looked = step == Step.DETAILS || step == Step.CHECK;
        var reported = looked ? similar.forResidents(form.told(), tenant.get()) : ReportedAlready.NOTHING;
        Page page = Page.personal(new ReportPage(
                step,
                form,
                errors,
                data.catalogue(),
                reported,
                looked ? data.works(form.get("street"), form.get("house")) : List.of(),
                looked ? outside(form) : null));
        return errors.isEmpty() ? page : page.withStatus(UNPROCESSABLE);
    }
}
