package ua.vidhuk.appeals.boundary;

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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** The tenant's words for answers (P5), for programs. */
@Path("api/v1/reply-templates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReplyResource {

    @Inject
    ReplyDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * @param seen the version that is changed; null for a new template
     * @param name by which staff chooses
     * @param steps words of the transitions for which it is offered
     * @param category code of the category for which alone it is offered, or null
     * @param texts by language tag
     * @param retired whether it is offered no more
     */
    public record ReplyTemplateInput(
            Integer seen,
            String name,
            List<String> steps,
            String category,
            Map<String, String> texts,
            boolean retired) {

        private Map<String, String> given() {
            return Objects.requireNonNullElse(texts, Map.<String, String>of()).entrySet().stream()
                    .filter(each -> each.getValue() != null)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        ReplyTemplate template(UUID id) {
            return new ReplyTemplate(
                    id,
                    Objects.requireNonNullElse(seen, 0),
                    name,
                    Objects.requireNonNullElse(steps, List.<String>of()).stream()
                            .filter(Objects::nonNull)
                            .toList(),
                    category,
                    given(),
                    retired,
                    null,
                    null);
        }
    }

    @GET
    @Requires({Permission.APPEAL_READ, Permission.SETTINGS_CHANGE})
    public List<ReplyTemplate> list() {
        return desk.current();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public ReplyTemplate add(ReplyTemplateInput input) {
        return desk.add(given(input).template(null), actor.get());
    }

    @GET
    @Path("{id}")
    @Requires({Permission.APPEAL_READ, Permission.SETTINGS_CHANGE})
    public List<ReplyTemplate> versions(@PathParam("id") UUID id) {
        return desk.versions(id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public ReplyTemplate change(@PathParam("id") UUID id, ReplyTemplateInput input) {
        desk.versions(id);
        if (given(input).seen() == null) {
            throw new InvalidInputException(FieldProblem.required("seen"));
        }
        return desk.change(input.template(id), actor.get());
    }

    private static ReplyTemplateInput given(ReplyTemplateInput input) {
        return input == null ? new ReplyTemplateInput(null, null, null, null, null, false) : input;
    }
}
