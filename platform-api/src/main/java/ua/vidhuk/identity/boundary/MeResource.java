package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.problems.entity.ProblemException;

/** What the caller is in this tenant. */
@Path("api/v1/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    CurrentActor actor;

    /**
     * @param username the login
     * @param displayName what colleagues see
     * @param kind staff, api-client or resident
     * @param roles those that hold in this tenant
     * @param permissions what they permit
     */
    public record Me(String username, String displayName, String kind, List<String> roles, List<String> permissions) {}

    @GET
    @Open("says nothing but what the caller is, and refuses those who are not signed in")
    @AllowedWhileClosed
    public Me me() {
        Actor known = actor.get();
        if (known.isAnonymous()) {
            throw new ProblemException(IdentityProblem.UNAUTHENTICATED);
        }
        return new Me(
                known.username(),
                known.displayName(),
                label(known.kind()),
                known.roles().stream().map(Role::label).sorted().toList(),
                known.permissions().stream().map(MeResource::label).sorted().toList());
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
