package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.OutgoingDesk;
import ua.vidhuk.appeals.boundary.OutsideBodyDesk;
import ua.vidhuk.appeals.entity.NewOutsideReply;
import ua.vidhuk.appeals.entity.OutgoingLetter.OutgoingPage;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** The register of letters to bodies outside the platform, and what came back (S3, Z6). */
@Path("workspace/outgoing")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OutgoingPages {

    private static final int ROWS = 40;

    @Inject
    OutgoingDesk desk;

    @Inject
    OutsideBodyDesk bodies;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    /** The newest first: all or some, those to one body, or the one with a number. */
    @GET
    @Requires(Permission.APPEAL_READ)
    public Page register(
            @QueryParam("show") @DefaultValue("all") String shown,
            @QueryParam("body") UUID body,
            @QueryParam("q") @DefaultValue("") String sought,
            @QueryParam("cursor") String cursor) {
        var whose = body == null ? null : bodies.read(body);
        return Page.secret(
                new OutgoingListPage(frames.frame(), letters(shown, body, sought, cursor), shown, sought, whose));
    }

    private OutgoingPage letters(String shown, UUID body, String sought, String cursor) {
        if (!sought.isBlank()) {
            return new OutgoingPage(desk.numbered(sought), null);
        }
        return body == null ? desk.page(shown, cursor, ROWS) : desk.toBody(body, cursor, ROWS);
    }

    @GET
    @Path("{id}")
    @Requires(Permission.APPEAL_READ)
    public Page read(@PathParam("id") UUID id, @QueryParam("done") @DefaultValue("") String done) {
        return page(id, done, Map.of(), Map.of());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_ROUTE)
    public Object reply(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        desk.read(id);
        var typed = new LinkedHashMap<String, String>();
        for (String each : List.of("version", "outcome", "day", "number", "note")) {
            typed.put(each, Objects.requireNonNullElse(fields.getFirst(each), ""));
        }
        try {
            desk.reply(id, reply(typed), tenant.get(), actor.get());
            return Response.seeOther(URI.create(tenant.base() + "/workspace/outgoing/" + id + "?done=reply"))
                    .build();
        } catch (RuntimeException e) {
            Refused refused = Refused.of(e, "note", language.get());
            return page(id, "", typed, refused.errors()).withStatus(refused.status());
        }
    }

    private static NewOutsideReply reply(Map<String, String> typed) {
        String version = typed.get("version");
        return new NewOutsideReply(
                version.matches("\\d{1,18}") ? Long.valueOf(version) : null,
                typed.get("outcome"),
                day(typed.get("day")),
                typed.get("number"),
                typed.get("note"));
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Page page(UUID id, String done, Map<String, String> typed, Map<String, String> errors) {
        return Page.secret(new OutgoingReadPage(
                frames.frame(), desk.read(id), desk.sending(id), tenant.get().timeZone(), done, typed, errors));
    }
}
