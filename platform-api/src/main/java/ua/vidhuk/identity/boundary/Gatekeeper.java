package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Authentication;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.boundary.ProblemResponses;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Lets a request through to its resource method, or answers it. */
@ApplicationScoped
public class Gatekeeper {

    private static final Logger LOG = System.getLogger(Gatekeeper.class.getName());
    private static final Map<String, String> INVALID_TOKEN =
            Map.of("WWW-Authenticate", "Bearer realm=\"vidhuk\", error=\"invalid_token\"");

    @Inject
    HttpServletRequest request;

    @Inject
    ActorFinder actors;

    @Inject
    CurrentActor currentActor;

    @Inject
    CurrentTenant tenant;

    @Inject
    LoginInvitation login;

    @Inject
    ProblemResponses problems;

    /** Anybody may pass; who can be recognised is, and when that fails for want of a database they pass unrecognised. */
    void greet(ContainerRequestContext context, boolean whileClosed) {
        Authentication authentication = Authentications.of(request);
        if (authentication.isRefusedFor(IdentityProblem.INVALID_TOKEN)) {
            refuse(context, authentication);
            return;
        }
        authentication.known().ifPresent(caller -> {
            try {
                currentActor.become(actors.find(caller));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "a caller of an open page could not be looked up: " + e.getClass());
            }
        });
        if (!whileClosed) {
            refuseStrangersWhileClosed(context);
        }
    }

    /** Only who has one of these permissions passes. */
    void admit(ContainerRequestContext context, Set<Permission> anyOf) {
        Authentication authentication = Authentications.of(request);
        if (authentication.refusal() != null) {
            refuse(context, authentication);
            return;
        }
        var caller = authentication.known();
        if (caller.isEmpty()) {
            context.abortWith(login.invite());
            return;
        }
        Actor actor = actors.find(caller.get());
        currentActor.become(actor);
        if (anyOf.stream().noneMatch(actor::may)) {
            context.abortWith(problems.of(new ProblemException(actors.refusal(caller.get()))));
        } else {
            refuseStrangersWhileClosed(context);
        }
    }

    /** Before a tenant's portal is public its staff alone sees it. */
    private void refuseStrangersWhileClosed(ContainerRequestContext context) {
        boolean closed = tenant.find().map(each -> !each.open()).orElse(false);
        if (closed && !currentActor.get().isOnStaff()) {
            context.abortWith(problems.of(new ProblemException(IdentityProblem.TENANT_CLOSED)));
        }
    }

    private void refuse(ContainerRequestContext context, Authentication authentication) {
        Map<String, String> headers =
                authentication.isRefusedFor(IdentityProblem.INVALID_TOKEN) ? INVALID_TOKEN : Map.of();
        context.abortWith(problems.of(new ProblemException(authentication.refusal()), headers));
    }
}
