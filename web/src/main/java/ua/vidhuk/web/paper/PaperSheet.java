package ua.vidhuk.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Sheets of A4, written from top to bottom; text goes on over pages, and each says which it is. */
final class PaperSheet implements AutoCloseable {

    private static final float LEFT = 71;
    private static final float RIGHT = 42;
    private static final float EDGE = 57;
    private static final float TEXT = 11;
    private static final float SMALL = 9;
    private static final float TITLE = 15;
    private static final float LEADING = 1.35f;
    private static final float LABEL = 130;
    private static final float GAP = 8;
    private static final float ARMS = 54;
    private static final float WIDTH = PDRectangle.A4.getWidth() - LEFT - RIGHT;

    private final PDDocument document = new PDDocument();
    private final PaperFont font;
    private PDPageContentStream page;
    private float at;

    PaperSheet(String title) {
        try {
            font = new PaperFont(document);
            document.getDocumentInformation().setTitle(font.printable(title));
            turn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Who writes.
     *
     * @param arms a picture, or null
     */
    void letterhead(byte[] arms, String office, List<String> contacts) {
        try {
            float indent = arms == null ? 0 : ARMS + 14;
            float top = at;
            if (arms != null) {
                PDImageXObject picture = PDImageXObject.createFromByteArray(document, arms, "arms");
                float scale = ARMS / Math.max(picture.getWidth(), picture.getHeight());
                page.drawImage(picture, LEFT, at - ARMS, picture.getWidth() * scale, picture.getHeight() * scale);
            }
            write(office, TITLE, LEFT + indent, WIDTH - indent);
            contacts.forEach(each -> write(each, SMALL, LEFT + indent, WIDTH - indent));
            at = Math.min(at, arms == null ? at : top - ARMS) - 6;
            page.moveTo(LEFT, at);
            page.lineTo(LEFT + WIDTH, at);
            page.stroke();
            at -= 16;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void title(String text) {
        space();
        write(text, TITLE, LEFT, WIDTH);
        space();
    }

    void paragraph(String text) {
        write(text, TEXT, LEFT, WIDTH);
        space();
    }

    void small(String text) {
        write(text, SMALL, LEFT, WIDTH);
    }

    /** A label with what it says; nothing when it says nothing. */
    void fact(String label, String value) {
        if (value == null || value.isBlank()) {
            return;
        }
        List<String> labels = PaperLines.of(font.printable(label), font, SMALL, LABEL - GAP);
        List<String> values = PaperLines.of(font.printable(value), font, TEXT, WIDTH - LABEL);
        for (int i = 0; i < Math.max(labels.size(), values.size()); i++) {
            room(TEXT);
            at -= TEXT * LEADING;
            if (i < labels.size()) {
                show(page, labels.get(i), SMALL, LEFT, at);
            }
            if (i < values.size()) {
                show(page, values.get(i), TEXT, LEFT + LABEL, at);
            }
        }
        at -= 3;
    }

    void space() {
        at -= TEXT * 0.7f;
    }

    private void write(String text, float size, float left, float width) {
        for (String each : PaperLines.of(font.printable(text), font, size, width)) {
            room(size);
            line(each, size, left);
        }
    }

    private void line(String printable, float size, float left) {
        at -= size * LEADING;
        show(page, printable, size, left, at);
    }

    private void show(PDPageContentStream where, String printable, float size, float left, float height) {
        try {
            where.beginText();
            where.setFont(font.font(), size);
            where.newLineAtOffset(left, height);
            where.showText(printable);
            where.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void room(float size) {
        if (at - size * LEADING < EDGE) {
            turn();
        }
    }

    private void turn() {
        try {
            if (page != null) {
                page.close();
            }
            var sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet);
            at = PDRectangle.A4.getHeight() - EDGE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it: each page gets this line and its number. */
    byte[] bytes(String foot) {
        try {
            page.close();
            String printable = font.printable(foot);
            int pages = document.getNumberOfPages();
            for (int i = 0; i < pages; i++) {
                try (var stream =
                        new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
                    show(stream, printable + " · " + (i + 1) + " / " + pages, SMALL, LEFT, EDGE / 2);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
