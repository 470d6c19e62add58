package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.entity.PaperSignature;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Signatures that were collected on paper, for programs of staff. */
@Path("api/v1/moderation/petitions/{id}/paper-signatures")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaperResource {

    @Inject
    PaperDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /**
     * A line of a sheet.
     *
     * @param bornOn {@code 1990-01-31}
     * @param showName whether the person agreed that everybody reads the name; by default not
     * @param anotherPerson that somebody of the same name has signed is known, and it is another person
     */
    public record PaperInput(String name, String bornOn, Boolean showName, Boolean anotherPerson) {}

    /** How many signatures the petition has now. */
    public record PaperAnswer(long signatures) {}

    @POST
    @Requires(Permission.PETITION_ENTER)
    public PaperAnswer enter(@PathParam("id") UUID id, PaperInput input) {
        var line = input == null
                ? new PaperSignature(null, null, false, false)
                : new PaperSignature(
                        input.name(),
                        day(input.bornOn()),
                        Boolean.TRUE.equals(input.showName()),
                        Boolean.TRUE.equals(input.anotherPerson()));
        return new PaperAnswer(desk.enter(id, line, tenant.get(), actor.get()));
    }

    /** Null when it is no day; whoever takes it says so. */
    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
