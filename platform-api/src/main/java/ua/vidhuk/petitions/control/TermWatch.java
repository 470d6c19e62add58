package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.outbox.control.BackgroundWork;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Looks every half minute, at the tenants that are due, which terms of petitions are over. */
@ApplicationScoped
public class TermWatch {

    private static final Logger LOG = System.getLogger(TermWatch.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    Terms terms;

    @Inject
    TenantRegistry tenants;

    @Inject
    Background background;

    private volatile BackgroundWork work;

    void start(@Observes PlatformStarted started) {
        work = background.begin("terms of petitions", PAUSE, this::keep);
    }

    void sweep() {
        work.sweep();
    }

    /** Does what is due for the tenant to whom the thread is bound; nothing while it is suspended (decision 20). */
    public void keep(TenantSlug slug) {
        Tenant tenant = tenants.require(slug);
        if (tenant.suspended()) {
            return;
        }
        terms.over().forEach(each -> attempt(slug, each, terms::end));
        terms.toBegin(tenant).forEach(each -> attempt(slug, each, due -> terms.begin(due, tenant)));
    }

    /** One that fails holds up no other. */
    private static void attempt(TenantSlug slug, PetitionId petition, Consumer<PetitionId> step) {
        try {
            step.accept(petition);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "{0}: petition {1}, whose term is over, could not be moved: {2}; a later sweep tries again",
                    slug,
                    petition,
                    e.getClass().getName());
        }
    }
}
