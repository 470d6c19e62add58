package ua.vidhuk.messaging.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import ua.vidhuk.messaging.entity.OutgoingMessage;
import ua.vidhuk.messaging.entity.Sender;
import ua.vidhuk.messaging.entity.SendingException;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.outbox.control.BackgroundWork;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Sends the messages of all tenants in the background: at once after the commit that wrote them, else in a sweep. */
@ApplicationScoped
public class MessageSender {

    private static final Logger LOG = System.getLogger(MessageSender.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(15);

    @Inject
    MessageQueue queue;

    @Inject
    MailSubmission mail;

    @Inject
    ReplyAddress replies;

    @Inject
    PlatformSender platform;

    @Inject
    TenantRegistry tenants;

    @Inject
    Background background;

    private volatile BackgroundWork work;

    void start(@Observes PlatformStarted started) {
        work = background.begin("messaging", PAUSE, this::sendAll);
    }

    /** There are new messages of the tenant with this role, or of the platform itself. */
    void wake(String role) {
        if (role.equals(PlatformSender.ROLE)) {
            platform.wake();
        } else if (work != null) {
            work.wakeRole(role);
        }
    }

    /** There may be messages of any tenant. */
    void sweep() {
        work.sweep();
    }

    /** Sends what is due of the tenant to whom the thread is bound. */
    void sendAll(TenantSlug slug) {
        Tenant tenant = tenants.require(slug);
        Optional<OutgoingMessage> due = queue.claim();
        if (due.isEmpty()) {
            return;
        }
        String replyTo = replies.find().orElse(null);
        try (MailConversation conversation = mail.open()) {
            while (due.isPresent() && !work.isStopped()) {
                due = send(due.get(), tenant, replyTo, conversation);
            }
        }
    }

    /** Gives what is due next. */
    private Optional<OutgoingMessage> send(
            OutgoingMessage message, Tenant tenant, String replyTo, MailConversation conversation) {
        try {
            conversation.send(message, new Sender(tenant.officeName().in(message.language()), replyTo));
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
