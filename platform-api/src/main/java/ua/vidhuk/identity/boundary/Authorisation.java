package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;

/**
 * Puts a guard before every resource method. A method that declares neither {@link Requires} nor {@link Open}, or both,
 * fails the deployment, so that none is open by an oversight.
 */
@Provider
@ApplicationScoped
public class Authorisation implements DynamicFeature {

    private static final String OURS = "ua.vidhuk.";

    @Inject
    Gatekeeper gatekeeper;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> type = resource.getResourceClass();
        if (type == null || !type.getName().startsWith(OURS)) {
            return; // answers that JAX-RS itself gives to OPTIONS
        }
        Method method = resource.getResourceMethod();
        Requires required = method.getAnnotation(Requires.class);
        Open open = method.getAnnotation(Open.class);
        if ((required == null) == (open == null)) {
            throw new IllegalStateException(method + " must declare either @Requires or @Open");
        }
        if (open != null) {
            boolean whileClosed = method.isAnnotationPresent(AllowedWhileClosed.class);
            context.register(new OpenGuard(gatekeeper, whileClosed), Priorities.AUTHORIZATION);
        } else {
            context.register(new PermissionGuard(gatekeeper, Set.of(required.value())), Priorities.AUTHORIZATION);
        }
    }
}
