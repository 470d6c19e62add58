package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.intake.boundary.SourceAnswer.SourceMistake;
import ua.vidhuk.intake.control.SourceIntake.Taken;
import ua.vidhuk.intake.entity.DeliveryState;
import ua.vidhuk.intake.entity.OutsideSystem;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.boundary.PersonalLimit;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.requests.control.PublicAddress;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** What other systems send: one appeal a request, signed (I3). */
@Path("api/v1/intake/{source}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SourceResource {

    @Inject
    SourceDesk desk;

    @Inject
    ReceivedBody body;

    @Inject
    PersonalLimit limit;

    @Inject
    PublicAddress platform;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentLanguage language;

    /**
     * Takes an appeal; the same again, by what the source calls it, answers the same.
     *
     * @param source id
     * @param timestamp when it signed, in seconds since 1970
     * @param signature {@code v1=} and the HMAC-SHA-256 of {@code <timestamp>.<body>}
     */
    @POST
    @KeptBody
    @Open("the source signs what it sends with the secret that the tenant's administrator gave it")
    @RateLimited(6000)
    public SourceAnswer take(
            @PathParam("source") UUID source,
            @HeaderParam("Vidhuk-Timestamp") String timestamp,
            @HeaderParam("Vidhuk-Signature") String signature,
            JsonObject input) {
        OutsideSystem sender = desk.admit(source, body.signed(timestamp, signature));
        limit.count("intake.source", source.toString(), sender.requestsPerMinute());
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("id"));
        }
        Taken taken = desk.take(sender, input, tenant.get());
        if (taken.state() == DeliveryState.REFUSED) {
            throw new InvalidInputException(taken.problems());
        }
        return answer(taken);
    }

    private SourceAnswer answer(Taken taken) {
        var problems = taken.problems().stream()
                .map(each -> new SourceMistake(
                        each.field(), Messages.text(language.get(), each.messageKey(), each.arguments())))
                .toList();
        if (taken.appeal() == null) {
            return new SourceAnswer(taken.state().word(), null, null, null, problems);
        }
        String host = tenant.get().host();
        String base = host == null ? platform.origin() + tenant.base() : "https://" + host;
        var code = taken.appeal().accessCode();
        return new SourceAnswer(
                taken.state().word(),
                taken.appeal().registrationNumber(),
                code.inGroups(),
                base + "/follow/" + code.inGroups(),
                problems);
    }
}
