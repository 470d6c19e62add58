package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.outbox.control.BackgroundWork;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Looks every half minute, at the tenants that are due, which open questions are past their deadline. */
@ApplicationScoped
public class LateWatch {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    LateTransactions late;

    @Inject
    TenantRegistry tenants;

    @Inject
    Background background;

    private volatile BackgroundWork work;

    void start(@Observes PlatformStarted started) {
        work = background.begin("late questions", PAUSE, this::look);
    }

    /** Looks at the tenant to whom the thread is bound; nothing begins by itself while it is suspended (decision 20). */
    public void look(TenantSlug slug) {
        if (tenants.require(slug).suspended()) {
            return;
        }
        while (late.tellOfLate() && !work.isStopped()) {
            // batch by batch, so that no transaction holds many appeals
        }
        late.noteNextDeadline();
    }
}
