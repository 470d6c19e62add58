package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.entity.NewPhoneLine;
import ua.vidhuk.intake.entity.PhoneLine;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** The phone lines of the tenant for programs (Z3). */
@Path("api/v1/phone-lines")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PhoneLineResource {

    @Inject
    PhoneLineDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @GET
    @Requires({Permission.APPEAL_REGISTER, Permission.APPEAL_READ, Permission.SETTINGS_CHANGE})
    public List<PhoneLine> all() {
        return desk.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public PhoneLine add(NewPhoneLine input) {
        return desk.add(given(input), tenant.get(), actor.get());
    }

    @GET
    @Path("{id}")
    @Requires({Permission.APPEAL_REGISTER, Permission.APPEAL_READ, Permission.SETTINGS_CHANGE})
    public PhoneLine read(@PathParam("id") UUID id) {
        return desk.read(id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public PhoneLine change(@PathParam("id") UUID id, NewPhoneLine input) {
        return desk.change(id, given(input), tenant.get(), actor.get());
    }

    private static NewPhoneLine given(NewPhoneLine input) {
        return Objects.requireNonNullElse(input, NewPhoneLine.NOTHING);
    }
}
