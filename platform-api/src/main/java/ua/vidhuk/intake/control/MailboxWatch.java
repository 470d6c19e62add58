package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.intake.control.MailboxVisit.Found;
import ua.vidhuk.intake.entity.LetterKind;
import ua.vidhuk.intake.entity.MailboxTurn;
import ua.vidhuk.intake.entity.ReceivedLetter;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.outbox.control.BackgroundWork;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Reads the mailboxes of all tenants in the background (B4). A letter is kept first and marked as read afterwards, so that
 * whoever dies in between leaves it to the next, who finds that it is kept.
 */
@ApplicationScoped
public class MailboxWatch {

    private static final Logger LOG = System.getLogger(MailboxWatch.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(15);

    /** Shorter than a claim holds. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int MOST = 200;
    private static final int ATTEMPTS = 2;

    @Inject
    MailboxTransactions transactions;

    @Inject
    MailHosts hosts;

    @Inject
    LetterReader reader;

    @Inject
    TenantRegistry tenants;

    @Inject
    Background background;

    @Inject
    Clock clock;

    private volatile BackgroundWork work;

    void start(@Observes PlatformStarted started) {
        work = background.begin("mailboxes", PAUSE, this::look);
    }

    /** There is a new mailbox of the tenant with this role. */
    public void wakeRole(String role) {
        if (work != null) {
            work.wakeRole(role);
        }
    }

    /** Looks at the tenant to whom the thread is bound; letters wait where they are while it is suspended. */
    public void look(TenantSlug slug) {
        Tenant tenant = tenants.require(slug);
        Optional<MailboxTurn> turn = tenant.suspended() ? Optional.empty() : transactions.claim();
        while (turn.isPresent()) {
            read(turn.get(), tenant);
            turn = work.isStopped() ? Optional.empty() : transactions.claim();
        }
    }

    private void read(MailboxTurn turn, Tenant tenant) {
        MailboxTurn current = turn;
        String failure = null;
        long last = 0;
        try {
            hosts.require(turn.server().host());
            try (MailboxVisit visit = MailboxVisit.open(turn.server())) {
                current = begun(visit, turn);
                last = read(visit, current, tenant);
            }
        } catch (MailServerException e) {
            failure = e.getMessage();
        } catch (MessagingException e) {
            failure = "server-unavailable";
        }
        if (failure != null) {
            LOG.log(Level.WARNING, "{0}: mailbox {1} could not be read: {2}", tenant.slug(), turn.mailbox(), failure);
        }
        transactions.looked(current, last, failure);
    }

    private MailboxTurn begun(MailboxVisit visit, MailboxTurn turn) throws MessagingException {
        long validity = visit.uidValidity();
        boolean known = turn.uidValidity() != null && turn.uidValidity() == validity;
        return known ? turn : transactions.begin(turn, validity, visit.uidNext());
    }

    /** Tells behind which letter the next look begins; nothing when it is not known here. */
    private long read(MailboxVisit visit, MailboxTurn turn, Tenant tenant) throws MessagingException {
        Instant until = clock.instant().plus(PATIENCE);
        List<Found> found = visit.after(turn, MOST);
        for (Found each : found) {
            if (work.isStopped() || clock.instant().isAfter(until)) {
                return 0;
            }
            if (keep(turn, each, tenant)) {
                MailboxVisit.markRead(each);
            }
        }
        return found.size() < MOST ? visit.highest() : 0;
    }

    /**
     * Keeps a letter. One that cannot be kept as it is, is kept as one that is to be read in the mailbox: it shall not bar the way
     * for others.
     *
     * @return whether all of it is kept
     */
    private boolean keep(MailboxTurn turn, Found found, Tenant tenant) throws MessagingException {
        ReceivedLetter letter = reader.read(found.uid(), found.message());
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                transactions.keep(turn, letter);
                return letter.kind() != LetterKind.UNREADABLE;
            } catch (RuntimeException e) {
                LOG.log(
                        Level.WARNING,
                        "{0}: letter {1} of mailbox {2} could not be kept: {3}",
                        tenant.slug(),
                        found.uid(),
                        turn.mailbox(),
                        e.getClass().getName());
            }
        }
        transactions.keep(turn, LetterReader.unreadable(found.uid(), letter.digest()));
        return false;
    }
}
