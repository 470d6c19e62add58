package ua.vidhuk.files.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** PDFs as people send them, good and bad. */
final class Pdfs {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Pdfs() {}

    /** A page with these lines. */
    static byte[] of(String... lines) throws IOException {
        try (var document = new PDDocument()) {
            write(document, lines);
            return saved(document);
        }
    }

    /** One with so many empty pages between two that are written on. */
    static byte[] ofPages(int empty, String first, String last) throws IOException {
        try (var document = new PDDocument()) {
            write(document, first);
            for (int page = 0; page < empty; page++) {
                document.addPage(new PDPage());
            }
            write(document, last);
            return saved(document);
        }
    }

    /** One that opens with a password. */
    static byte[] withPassword(String line) throws IOException {
        try (var document = new PDDocument()) {
            write(document, line);
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document);
        }
    }

    /** Half of one, with rubbish behind it. */
    static byte[] broken() throws IOException {
        byte[] whole = of("Ніхто не прочитає");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Arrays.fill(half, 20, half.length, (byte) '<');
        return half;
    }

    /** One whose page is four hundred mebibytes long when it is unpacked. */
    static byte[] swelling() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new PDStream(document);
            try (OutputStream packed = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var part = new byte[1024 * 1024];
                Arrays.fill(part, (byte) '(');
                for (int i = 0; i < 400; i++) {
                    packed.write(part);
                }
            }
            page.setContents(stream);
            return saved(document);
        }
    }

    private static void write(PDDocument document, String... lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(font(document), 11);
            content.setLeading(14);
            content.beginText();
            content.newLineAtOffset(50, 700);
            for (String each : lines) {
                content.showText(each);
                content.newLine();
            }
            content.endText();
        }
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream font = PDDocument.class.getResourceAsStream(FONT)) {
            return PDType0Font.load(document, font);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
