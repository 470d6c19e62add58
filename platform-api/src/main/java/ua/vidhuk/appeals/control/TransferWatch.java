package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.outbox.control.BackgroundWork;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Looks every few seconds, at the tenants that are due, whether another sent a question or sent one back. */
@ApplicationScoped
public class TransferWatch {

    private static final Logger LOG = System.getLogger(TransferWatch.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    TransferTransactions transactions;

    @Inject
    TenantRegistry tenants;

    @Inject
    Background background;

    private volatile BackgroundWork work;

    void start(@Observes PlatformStarted started) {
        work = background.begin("transfers", PAUSE, this::look);
    }

    /** Looks for the tenant to whom the thread is bound; nothing begins by itself while it is suspended (decision 20). */
    public void look(TenantSlug slug) {
        if (tenants.require(slug).suspended()) {
            return;
        }
        each(transactions.waiting(), transactions::register);
        each(transactions.returned(), transactions::takeBack);
    }

    /** One that fails keeps no other waiting; the next look tries it again. */
    private void each(List<UUID> transfers, Consumer<UUID> step) {
        for (UUID each : transfers) {
            if (work.isStopped()) {
                return;
            }
            try {
                step.accept(each);
            } catch (RuntimeException e) {
                // only the kind: messages of the database repeat values
                LOG.log(
                        Level.WARNING,
                        "transfer {0} failed with {1}",
                        each,
                        e.getClass().getName());
            }
        }
    }
}
