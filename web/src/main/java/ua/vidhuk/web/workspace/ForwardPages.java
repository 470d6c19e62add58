package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import ua.vidhuk.appeals.boundary.OutgoingDesk;
import ua.vidhuk.appeals.boundary.OutgoingDesk.Envelope;
import ua.vidhuk.appeals.boundary.OutsideBodyDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.entity.OutsideBody;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** A question goes by letter to a body that is not on the platform (S3, Z6). */
@Path("workspace/questions/{id}/outside")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ForwardPages {

    private static final int OFFERED = 30;

    @Inject
    OutgoingDesk desk;

    @Inject
    OutsideBodyDesk bodies;

    @Inject
    QuestionDesk questions;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    /**
     * @param sought beginning of a body's name
     * @param body that is chosen already, or null
     */
    @GET
    @Requires(Permission.APPEAL_ROUTE)
    public Page read(
            @PathParam("id") UUID id, @QueryParam("q") @DefaultValue("") String sought, @QueryParam("body") UUID body) {
        return page(id, Map.of("q", sought, "body", Objects.toString(body, "")), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_ROUTE)
    public Object send(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue("-1") long version,
            @FormParam("body") @DefaultValue("") String body,
            @FormParam("note") @DefaultValue("") String note,
            @FormParam("files") List<String> files) {
        try {
            var to = new Envelope(
                    id(body),
                    files.stream()
                            .map(ForwardPages::id)
                            .filter(Objects::nonNull)
                            .toList());
            var letter = desk.send(new Step(id, version, note), to, tenant.get(), actor.get());
            return Response.seeOther(URI.create(tenant.base() + "/workspace/outgoing/" + letter.id() + "?done=sent"))
                    .build();
        } catch (RuntimeException e) {
            Refused refused = Refused.of(e, "note", language.get());
            var typed = Map.of("body", body, "note", note, "files", String.join(" ", files));
            return page(id, typed, refused.errors()).withStatus(refused.status());
        }
    }

    private static UUID id(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : null;
    }

    private Page page(UUID id, Map<String, String> typed, Map<String, String> errors) {
        QuestionView question = questions.read(id, actor.get());
        return Page.secret(new ForwardPage(
                frames.frame(),
                question,
                desk.forwardBy(id, tenant.get(), actor.get()),
                offered(typed.getOrDefault("q", ""), id(typed.getOrDefault("body", ""))),
                desk.ofQuestion(id, actor.get()),
                typed,
                errors));
    }

    /** Those that begin as is sought, the one that is chosen first. */
    private List<OutsideBody> offered(String sought, UUID chosen) {
        List<OutsideBody> found = bodies.page(sought, null, OFFERED).items();
        var first = chosen == null || found.stream().anyMatch(each -> each.id().equals(chosen))
                ? Stream.<OutsideBody>empty()
                : Stream.of(bodies.read(chosen));
        return Stream.concat(first, found.stream())
                .filter(each -> !each.retired())
                .toList();
    }
}
