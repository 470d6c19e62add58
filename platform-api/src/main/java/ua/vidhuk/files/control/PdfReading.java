package ua.vidhuk.files.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import ua.vidhuk.files.entity.FileText;
import ua.vidhuk.files.entity.TextState;
import ua.vidhuk.files.entity.WaitingFile;
import ua.vidhuk.language.control.PlainText;

/**
 * Reads PDFs, each by a process that knows nothing and gets little time and memory: they come from anybody, and a document
 * that is made to do harm harms that process alone. One at a time on a node.
 */
@ApplicationScoped
public class PdfReading {

    static final int PAGES = 200;
    static final int CHARACTERS = 40_000;

    private static final int MOST_BYTES_OF_A_CHARACTER = 4;
    private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{L})[-\\u2010\\u00AD]\\n(?=\\p{Ll})");
    private static final String MEMORY = "-Xmx192m";
    private static final String DOCUMENT = "document.pdf";
    private static final String TEXT = "text.txt";

    /** What a test puts in place of the program. */
    String program = PdfProgram.class.getName();

    Duration limit = Duration.ofSeconds(30);

    private final ReentrantLock turn = new ReentrantLock();
    private volatile Process running;
    private volatile boolean stopped;

    /**
     * Reads it, up to {@value #PAGES} pages and {@value #CHARACTERS} characters.
     *
     * @throws NoProcessException when it cannot be read here
     */
    FileText read(WaitingFile file) throws NoProcessException, InterruptedException {
        turn.lock();
        try {
            Path folder = Files.createTempDirectory("vidhuk-pdf");
            try {
                Files.write(folder.resolve(DOCUMENT), file.bytes());
                return came(run(folder), folder.resolve(TEXT));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new NoProcessException("there is no place for what it reads");
        } finally {
            turn.unlock();
        }
    }

    /** The exit code, or null when its time was over. */
    private Integer run(Path folder) throws NoProcessException, InterruptedException {
        Process process = start(folder);
        running = process;
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (stopped) {
                throw new IllegalStateException("the application stops");
            }
            return ended ? process.exitValue() : null;
        } finally {
            running = null;
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(Path folder) throws NoProcessException {
        var builder = new ProcessBuilder(command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD);
        // no password of ours
        builder.environment().clear();
        try {
            return builder.start();
        } catch (IOException e) {
            throw new NoProcessException("no process can be started");
        }
    }

    private List<String> command() throws NoProcessException {
        String temporary = System.getProperty("java.io.tmpdir");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=.",
                // which fonts there are it looks up once
                "-Dpdfbox.fontcache=" + temporary,
                "-cp",
                ProgramPath.of(List.of(program, PdfProgram.class.getName())),
                program,
                DOCUMENT,
                TEXT,
                String.valueOf(PAGES),
                String.valueOf(CHARACTERS),
                String.valueOf(limit.toSeconds() + 1));
    }

    private static FileText came(Integer code, Path written) throws NoProcessException, IOException {
        if (code == null) {
            return FileText.none(TextState.ABANDONED);
        }
        return switch (code) {
            case PdfProgram.READ -> new FileText(TextState.READ, text(written));
            case PdfProgram.LOCKED -> FileText.none(TextState.LOCKED);
            case PdfProgram.DAMAGED -> FileText.none(TextState.DAMAGED);
            case PdfProgram.NOT_BEGUN -> throw new NoProcessException("Java does not start within " + MEMORY);
            default -> FileText.none(TextState.ABANDONED);
        };
    }

    /** No more than was asked for, whatever the program did. */
    private static String text(Path written) throws IOException {
        try (var stream = Files.newInputStream(written)) {
            byte[] bytes = stream.readNBytes(CHARACTERS * MOST_BYTES_OF_A_CHARACTER);
            String text = PlainText.clean(new String(bytes, StandardCharsets.UTF_8));
            return text == null
                    ? null
                    : BROKEN_WORD
                            .matcher(text.substring(0, Math.min(text.length(), CHARACTERS)))
                            .replaceAll("");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        Process process = running;
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
