package ua.vidhuk.messaging.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import ua.vidhuk.messaging.entity.OutgoingMessage;
import ua.vidhuk.messaging.entity.SendingException;
import ua.vidhuk.outbox.control.TenantWorker;
import ua.vidhuk.tenancy.control.DueRounds;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Sends the messages of all tenants in the background: at once after the commit that wrote them, else in a sweep. */
@ApplicationScoped
public class MessageSender {

    private static final Logger LOG = System.getLogger(MessageSender.class.getName());
    private static final long SWEEP_SECONDS = 15;

    @Inject
    MessageQueue queue;

    @Inject
    MailSubmission mail;

    @Inject
    TenantRegistry tenants;

    @Inject
    DueTenants due;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private volatile TenantWorker worker;
    private volatile DueRounds rounds;
    private volatile Future<?> sweeps;

    void start(@Observes PlatformStarted started) {
        worker = new TenantWorker("messaging", executor, tenants, this::sendAll);
        rounds = due.rounds();
        sweeps = scheduler.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (worker != null) {
            sweeps.cancel(false);
            worker.stop();
        }
    }

    /** There are new messages of the tenant with this role. */
    void wake(String role) {
        if (worker != null) {
            worker.wakeRole(role);
        }
    }

    /** There may be messages of any tenant. */
    void sweep() {
        try {
            worker.sweep(rounds.next());
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "nobody could be swept up after: {0}",
                    e.getClass().getName());
        }
    }

    /** Sends what is due of the tenant to whom the thread is bound. */
    void sendAll(TenantSlug slug) {
        Tenant tenant = tenants.require(slug);
        Optional<OutgoingMessage> due = queue.claim();
        if (due.isEmpty()) {
            return;
        }
        try (MailConversation conversation = mail.open()) {
            while (due.isPresent() && !worker.isStopped()) {
                due = send(due.get(), tenant, conversation);
            }
        }
    }

    /** Gives what is due next. */
    private Optional<OutgoingMessage> send(OutgoingMessage message, Tenant tenant, MailConversation conversation) {
        try {
            conversation.send(message, tenant.officeName().in(message.language()));
        } catch (SendingException e) {
            failed(message, tenant, e.getMessage(), e.isPermanent());
            return queue.claim();
        }
        return queue.sentThenClaim(message);
    }

    private void failed(OutgoingMessage message, Tenant tenant, String code, boolean permanent) {
        queue.failed(message, code, permanent);
        LOG.log(
                Level.WARNING,
                "{0}: message {1} was not sent: {2}, attempt {3}",
                tenant.slug(),
                message.id(),
                code,
                message.attempts());
    }
}
