package ua.vidhuk.messaging.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
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
import ua.vidhuk.messaging.entity.Sender;
import ua.vidhuk.messaging.entity.SendingException;
import ua.vidhuk.tenancy.control.OnPlatform;
import ua.vidhuk.tenancy.entity.PlatformStarted;

/** Sends the letters of the platform itself, to people who have no tenant (decision 25): in sweeps, and at once when woken. */
@ApplicationScoped
public class PlatformSender {

    /** The role in whose name such letters are written. */
    static final String ROLE = "platform";

    private static final Logger LOG = System.getLogger(PlatformSender.class.getName());
    private static final int PAUSE_SECONDS = 15;
    private static final Sender SENDER = new Sender("Відгук", null);

    @Inject
    PlatformQueue queue;

    @Inject
    MailSubmission mail;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private volatile Future<?> sweeps;

    void start(@Observes PlatformStarted started) {
        sweeps = scheduler.scheduleWithFixedDelay(this::sweep, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (sweeps != null) {
            sweeps.cancel(false);
        }
    }

    void wake() {
        scheduler.execute(this::sweep);
    }

    private void sweep() {
        try {
            sendAll();
        } catch (RuntimeException e) {
            // only the kind: messages of the database repeat values
            LOG.log(
                    Level.WARNING,
                    "letters of the platform wait: {0}",
                    e.getClass().getName());
        }
    }

    private void sendAll() {
        Optional<OutgoingMessage> due = queue.claim();
        if (due.isEmpty()) {
            return;
        }
        try (MailConversation conversation = mail.open()) {
            while (due.isPresent()) {
                due = send(due.get(), conversation);
            }
        }
    }

    private Optional<OutgoingMessage> send(OutgoingMessage message, MailConversation conversation) {
        try {
            conversation.send(message, SENDER);
        } catch (SendingException e) {
            LOG.log(Level.WARNING, "platform: message {0} was not sent: {1}", message.id(), e.getMessage());
            queue.failed(message, e.getMessage(), e.isPermanent());
            return queue.claim();
        }
        return queue.sentThenClaim(message);
    }

    /** The queue as the platform sees it. */
    @ApplicationScoped
    @OnPlatform
    static class PlatformQueue {

        @Inject
        MessageQueue queue;

        Optional<OutgoingMessage> claim() {
            return queue.claim();
        }

        Optional<OutgoingMessage> sentThenClaim(OutgoingMessage message) {
            return queue.sentThenClaim(message);
        }

        void failed(OutgoingMessage message, String code, boolean permanent) {
            queue.failed(message, code, permanent);
        }
    }
}
