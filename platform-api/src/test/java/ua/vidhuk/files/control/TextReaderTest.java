package ua.vidhuk.files.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.files.entity.FileText;
import ua.vidhuk.files.entity.TextState;
import ua.vidhuk.files.entity.WaitingFile;
import ua.vidhuk.outbox.control.BackgroundFactory;
import ua.vidhuk.tenancy.control.DueTenantsFactory;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;
import ua.vidhuk.testing.FixedTenants;
import ua.vidhuk.testing.ManagedExecutors;
import ua.vidhuk.testing.NotedTenants;
import ua.vidhuk.testing.SettableClock;

/** What is done with a file that cannot be read. */
class TextReaderTest {

    private static final TenantSlug BROVARY = new TenantSlug("brovary");

    private final SettableClock clock = SettableClock.at("2026-11-23T08:00:00Z");
    private final Line line = new Line();
    private final TextReader reader = new TextReader();

    /** Files in a line, and what came of them. */
    private static final class Line implements TextQueue {

        private final Queue<WaitingFile> waiting = new ArrayDeque<>();
        private final List<TextState> kept = new ArrayList<>();
        private final List<Instant> givenBack = new ArrayList<>();

        @Override
        public Optional<WaitingFile> claim() {
            return Optional.ofNullable(waiting.poll());
        }

        @Override
        public void keep(UUID file, FileText text) {
            kept.add(text.state());
        }

        @Override
        public void giveBack(UUID file, Instant until) {
            givenBack.add(until);
        }
    }

    @BeforeEach
    void assemble() {
        var tenants = new FixedTenants(BROVARY);
        reader.queue = line;
        reader.pdfs = new PdfReading();
        reader.clock = clock;
        reader.background = BackgroundFactory.background(
                tenants,
                DueTenantsFactory.due(new NotedTenants(), tenants, clock),
                ManagedExecutors.inline(),
                ManagedExecutors.idle());
        reader.start(new PlatformStarted());
    }

    @Test
    void triesAgainWhatTookTooLongAndLeavesItAloneInTheEnd() throws Exception {
        reader.pdfs.program = HangingProgram.class.getName();
        reader.pdfs.limit = Duration.ofMillis(100);
        line.waiting.add(attempt(1));
        line.waiting.add(attempt(2));
        reader.readAll(BROVARY);
        assertThat(line.kept).isEmpty();

        line.waiting.add(attempt(3));
        reader.readAll(BROVARY);
        assertThat(line.kept).containsExactly(TextState.ABANDONED);
    }

    @Test
    void doesNotTouchOneWithWhichNodesWentDown() throws Exception {
        reader.pdfs.program = "ua.vidhuk.NoSuchProgram";
        line.waiting.add(attempt(4));
        reader.readAll(BROVARY);

        assertThat(line.kept).containsExactly(TextState.ABANDONED);
    }

    @Test
    void givesFilesBackWhereNoProcessCanBeStartedAndTriesAgainLater() throws Exception {
        reader.pdfs.program = "ua.vidhuk.NoSuchProgram";
        line.waiting.add(attempt(1));
        line.waiting.add(attempt(1));
        reader.readAll(BROVARY);
        reader.readAll(BROVARY);

        assertThat(line.waiting).hasSize(1);
        assertThat(line.givenBack).containsExactly(clock.instant().plus(Duration.ofMinutes(10)));
        clock.advance(Duration.ofMinutes(10));
        reader.readAll(BROVARY);
        assertThat(line.givenBack).hasSize(2);
        assertThat(line.kept).isEmpty();
    }

    private static WaitingFile attempt(int number) {
        return new WaitingFile(UUID.randomUUID(), number, new byte[] {1});
    }
}
