package ua.vidhuk.files.control;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The program that reads one PDF, in a process of its own; see {@link PdfReading}. It uses nothing else of the application. */
public final class PdfProgram {

    static final int READ = 0;
    /** Java's own code when it does not come as far as the program. */
    static final int NOT_BEGUN = 1;

    static final int LOCKED = 10;
    static final int DAMAGED = 11;
    static final int TOO_LONG = 12;

    private PdfProgram() {}

    /**
     * @param arguments the document, where to write its text, how many pages, how many characters, how many seconds
     */
    public static void main(String[] arguments) {
        // also when nobody is there any more who would end it
        CompletableFuture.delayedExecutor(Long.parseLong(arguments[4]), TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(TOO_LONG));
        var text = new LimitedText(Integer.parseInt(arguments[3]));
        int code = read(Path.of(arguments[0]), Integer.parseInt(arguments[2]), text);
        try {
            Files.write(Path.of(arguments[1]), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            code = TOO_LONG;
        }
        Runtime.getRuntime().halt(code);
    }

    private static int read(Path document, int pages, LimitedText text) {
        try (PDDocument opened = Loader.loadPDF(document.toFile())) {
            if (!opened.getCurrentAccessPermission().canExtractContent()) {
                return LOCKED;
            }
            var stripper = new PDFTextStripper();
            stripper.setEndPage(pages);
            stripper.writeText(opened, text);
            return READ;
        } catch (InvalidPasswordException e) {
            return LOCKED;
        } catch (IOException | RuntimeException | Error e) {
            // no more than the beginning was wanted; anything else is what the document did
            return text.isFull() ? READ : DAMAGED;
        }
    }

    /** Takes no more than so many characters, and then refuses. */
    private static final class LimitedText extends Writer {

        private final StringBuilder taken = new StringBuilder();
        private final int most;

        LimitedText(int most) {
            this.most = most;
        }

        @Override
        public void write(char[] letters, int from, int length) throws IOException {
            taken.append(letters, from, Math.min(length, most - taken.length()));
            if (isFull()) {
                throw new IOException("enough");
            }
        }

        boolean isFull() {
            return taken.length() >= most;
        }

        @Override
        public void flush() {
            // it is written at the end
        }

        @Override
        public void close() {
            // it is written at the end
        }

        @Override
        public String toString() {
            return taken.toString();
        }
    }
}
