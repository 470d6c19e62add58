package ua.vidhuk.tenancy.boundary;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import ua.vidhuk.tenancy.entity.PlatformStarted;

/**
 * Tells the rooms that the deployment is complete. CDI's own {@code @Initialized(ApplicationScoped.class)} comes earlier on
 * Payara, when the resources of the components are not bound yet.
 */
@WebListener
public class PlatformStart implements ServletContextListener {

    @Inject
    Event<PlatformStarted> started;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        started.fire(new PlatformStarted());
    }
}
