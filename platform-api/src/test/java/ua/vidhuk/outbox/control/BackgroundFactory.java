package ua.vidhuk.outbox.control;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.control.TenantRegistry;

/** Puts the background of one node together by hand. */
public final class BackgroundFactory {

    private BackgroundFactory() {}

    public static Background background(
            TenantRegistry tenants,
            DueTenants due,
            ManagedExecutorService executor,
            ManagedScheduledExecutorService scheduler) {
        var background = new Background();
        background.tenants = tenants;
        background.due = due;
        background.executor = executor;
        background.scheduler = scheduler;
        return background;
    }

    /** As when the application ends. */
    public static void stop(Background background) {
        background.stop();
    }
}
