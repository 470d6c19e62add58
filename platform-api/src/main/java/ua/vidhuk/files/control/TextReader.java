package ua.vidhuk.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.vidhuk.files.entity.FileText;
import ua.vidhuk.files.entity.TextState;
import ua.vidhuk.files.entity.WaitingFile;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.outbox.control.BackgroundWork;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Reads the files of all tenants in the background: at once after the commit that brought them, else in a sweep. */
@ApplicationScoped
public class TextReader {

    private static final Logger LOG = System.getLogger(TextReader.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(30);
    /** So long a node that could start no process does not try again. */
    private static final Duration REST = Duration.ofMinutes(10);
    /** A file that took too much so often, or with which a node went down, is left alone. */
    private static final int MOST_ATTEMPTS = 3;

    @Inject
    TextQueue queue;

    @Inject
    PdfReading pdfs;

    @Inject
    Background background;

    @Inject
    Clock clock;

    private volatile BackgroundWork work;
    private volatile Instant restsUntil = Instant.EPOCH;

    void start(@Observes PlatformStarted started) {
        work = background.begin("texts of files", PAUSE, this::readAll);
    }

    /** There is a new file of the tenant with this role. */
    void wake(String role) {
        if (work != null) {
            work.wakeRole(role);
        }
    }

    /** Reads what waits of the tenant to whom the thread is bound. */
    void readAll(TenantSlug tenant) throws InterruptedException {
        boolean more = !clock.instant().isBefore(restsUntil);
        while (more && !work.isStopped()) {
            Optional<WaitingFile> next = queue.claim();
            more = next.isPresent() && read(next.get(), tenant);
        }
    }

    /** Gives whether to go on. */
    private boolean read(WaitingFile file, TenantSlug tenant) throws InterruptedException {
        try {
            FileText text = file.attempt() > MOST_ATTEMPTS ? FileText.none(TextState.ABANDONED) : pdfs.read(file);
            // once more when its claim ends: perhaps it was the machine that had no time
            if (text.state() != TextState.ABANDONED || file.attempt() >= MOST_ATTEMPTS) {
                queue.keep(file.id(), text);
            }
            if (text.state() != TextState.READ) {
                LOG.log(Level.INFO, "{0}: the text of file {1} is not read: {2}", tenant, file.id(), text.state());
            }
            return true;
        } catch (NoProcessException e) {
            restsUntil = clock.instant().plus(REST);
            queue.giveBack(file.id(), restsUntil);
            LOG.log(Level.WARNING, "this node reads no files for the search now: {0}", e.getMessage());
            return false;
        }
    }
}
