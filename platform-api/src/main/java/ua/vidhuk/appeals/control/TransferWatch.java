package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.outbox.control.BackgroundWork;
import ua.vidhuk.outbox.control.OneByOne;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Looks every few seconds, at the tenants that are due, whether another sent a question or sent one back. */
@ApplicationScoped
public class TransferWatch {

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
        OneByOne.each("transfer", transactions.waiting(), work::isStopped, transactions::register);
        OneByOne.each("transfer", transactions.returned(), work::isStopped, transactions::takeBack);
    }
}
