package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Looks every half minute, at the tenants in which something happens, whether a petition is signed unusually fast. */
@ApplicationScoped
public class JumpWatch {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    AlertTransactions alerts;

    @Inject
    TenantRegistry tenants;

    @Inject
    Background background;

    void start(@Observes PlatformStarted started) {
        background.begin("jumps of signing", PAUSE, this::look);
    }

    /** Looks at the tenant to whom the thread is bound; nothing is signed there while it is suspended. */
    public void look(TenantSlug slug) {
        if (!tenants.require(slug).suspended()) {
            alerts.notice();
        }
    }
}
