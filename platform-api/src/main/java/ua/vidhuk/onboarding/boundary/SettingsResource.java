package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.onboarding.entity.NewExtent;
import ua.vidhuk.onboarding.entity.SettingChange;
import ua.vidhuk.onboarding.entity.TenantSettings;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** The settings of the own tenant, for programs. */
@Path("api/v1/settings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {

    @Inject
    SettingsDesk desk;

    @Inject
    SetupDesk setup;

    @Inject
    ArmsDesk arms;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /** Law, time zone, languages and names. */
    public record PlaceInput(
            String jurisdiction,
            String timeZone,
            List<String> languages,
            Map<String, String> names,
            Map<String, String> officeNames) {}

    /** The colour of the pages. */
    public record LookInput(String accent) {}

    /** How the centre is reached, and when it works. */
    public record ContactsInput(Map<String, String> contacts, Map<String, String> hours) {}

    /**
     * Where the community lies.
     *
     * @param extent absent to say it no more
     * @param seen what {@code extent} of the settings was when they were read
     */
    public record ExtentInput(NewExtent extent, NewExtent seen) {}

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public SettingsView read() {
        return SettingsView.of(desk.read(tenant.get()), setup.figures());
    }

    @GET
    @Path("history")
    @Requires(Permission.SETTINGS_CHANGE)
    public List<SettingChange> history() {
        return desk.history(tenant.get());
    }

    @POST
    @Path("place")
    @Requires(Permission.SETTINGS_CHANGE)
    public SettingsView place(PlaceInput input) {
        required(input, "names");
        var typed = new TenantSettings(
                input.jurisdiction(),
                input.timeZone(),
                input.languages() == null ? List.of() : input.languages(),
                input.names() == null ? Map.of() : input.names(),
                input.officeNames() == null ? Map.of() : input.officeNames(),
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                null);
        return SettingsView.of(desk.place(tenant.get(), typed, actor.get()), setup.figures());
    }

    @POST
    @Path("look")
    @Requires(Permission.SETTINGS_CHANGE)
    public SettingsView look(LookInput input) {
        required(input, "accent");
        return SettingsView.of(desk.look(tenant.get(), input.accent(), actor.get()), setup.figures());
    }

    /** Shows a coat of arms; without a file, none. */
    @POST
    @Path("arms")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.SETTINGS_CHANGE)
    public SettingsView arms(@FormParam("file") EntityPart file) throws IOException {
        String name = file == null ? null : arms.keep(SheetResource.content(file), actor.get());
        return SettingsView.of(desk.arms(tenant.get(), name, actor.get()), setup.figures());
    }

    @POST
    @Path("contacts")
    @Requires(Permission.SETTINGS_CHANGE)
    public SettingsView contacts(ContactsInput input) {
        required(input == null ? null : input.contacts(), "contacts");
        return SettingsView.of(
                desk.contacts(tenant.get(), input.contacts(), input.hours(), actor.get()), setup.figures());
    }

    @POST
    @Path("extent")
    @Requires(Permission.SETTINGS_CHANGE)
    public SettingsView extent(ExtentInput input) {
        required(input, "extent");
        return SettingsView.of(desk.extent(tenant.get(), input.extent(), input.seen(), actor.get()), setup.figures());
    }

    /** Makes the portal public. */
    @POST
    @Path("open")
    @Requires(Permission.SETTINGS_CHANGE)
    public SettingsView open() {
        var figures = setup.figures();
        return SettingsView.of(desk.open(tenant.get(), figures, actor.get()), figures);
    }

    private static void required(Object input, String field) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required(field));
        }
    }
}
