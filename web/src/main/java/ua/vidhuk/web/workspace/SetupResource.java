package ua.vidhuk.web.workspace;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.onboarding.boundary.ArmsDesk;
import ua.vidhuk.onboarding.boundary.SettingsDesk;
import ua.vidhuk.onboarding.boundary.SetupDesk;
import ua.vidhuk.onboarding.boundary.SheetResource;
import ua.vidhuk.petitions.boundary.CharterDesk;
import ua.vidhuk.petitions.boundary.CharterView;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** Where a tenant's administrator sets it up, step by step, and opens its portal (P12). */
@Path("workspace/setup")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class SetupResource {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_WORD = 20;

    @Inject
    SettingsDesk settings;

    @Inject
    SetupDesk setup;

    @Inject
    ArmsDesk arms;

    @Inject
    CharterDesk charters;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public Page overview() {
        return overview(null);
    }

    @POST
    @Path("open")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object open() {
        try {
            settings.open(tenant.get(), setup.figures(), actor.get());
            return see("");
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= 500) {
                throw e;
            }
            return overview(ProblemDetail.of(problem, language.get(), "").title())
                    .withStatus(problem.type().status());
        }
    }

    @GET
    @Path("history")
    @Requires(Permission.SETTINGS_CHANGE)
    public Page history() {
        return Page.secret(new SetupHistoryPage(frames.frame(), settings.history(tenant.get())));
    }

    @GET
    @Path("step/{step: place|contacts|look|charter}")
    @Requires(Permission.SETTINGS_CHANGE)
    public Page step(@PathParam("step") String word, @Context UriInfo address) {
        boolean saved = address.getQueryParameters().containsKey("saved");
        return page(known(word), SetupForm.of(settings.read(tenant.get())), saved, Map.of());
    }

    @POST
    @Path("step/{step: place|contacts|look|charter}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object save(@PathParam("step") String word, MultivaluedMap<String, String> fields) {
        SetupStep step = known(word);
        var form = new SetupForm(fields);
        try {
            save(step, form);
            return see("/step/" + step.word() + "?saved");
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.fields().isEmpty()) {
                throw e;
            }
            return page(step, form, false, ProblemDetail.byField(problem, language.get()))
                    .withStatus(UNPROCESSABLE);
        }
    }

    /** A coat of arms, or none when {@code do} says so. */
    @POST
    @Path("arms")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object arms(List<EntityPart> parts) throws IOException {
        boolean removed = "remove".equals(said(parts));
        try {
            settings.arms(tenant.get(), removed ? null : arms.keep(picture(parts), actor.get()), actor.get());
            return see("/step/" + SetupStep.LOOK.word() + "?saved");
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.fields().isEmpty()) {
                throw e;
            }
            var form = SetupForm.of(settings.read(tenant.get()));
            return page(SetupStep.LOOK, form, false, ProblemDetail.byField(problem, language.get()))
                    .withStatus(UNPROCESSABLE);
        }
    }

    private static String said(List<EntityPart> parts) throws IOException {
        for (EntityPart part : parts) {
            if (part.getName().equals("do")) {
                return new String(part.getContent().readNBytes(LONGEST_WORD), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static byte[] picture(List<EntityPart> parts) throws IOException {
        var file = parts.stream().filter(each -> each.getName().equals("file")).findFirst();
        return SheetResource.content(file.orElse(null));
    }

    private void save(SetupStep step, SetupForm form) {
        switch (step) {
            case PLACE -> settings.place(tenant.get(), form.asPlace(), actor.get());
            case CONTACTS -> settings.contacts(tenant.get(), form.contacts(), form.hours(), actor.get());
            case LOOK -> settings.look(tenant.get(), form.get("accent"), actor.get());
            case CHARTER -> charters.add(form.asCharter(), tenant.get());
        }
    }

    private Page overview(String message) {
        return Page.secret(new SetupPage(frames.frame(), settings.read(tenant.get()), setup.figures(), message));
    }

    private Page page(SetupStep step, SetupForm form, boolean saved, Map<String, String> errors) {
        List<CharterView> versions = step == SetupStep.CHARTER ? charters.versions() : List.of();
        return Page.secret(new SetupStepPage(
                frames.frame(),
                step,
                settings.read(tenant.get()),
                form,
                settings.jurisdictions(),
                versions,
                saved,
                errors));
    }

    private static SetupStep known(String word) {
        return SetupStep.ofWord(word).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Response see(String rest) {
        return Response.seeOther(URI.create(tenant.base() + "/workspace/setup" + rest))
                .build();
    }
}
