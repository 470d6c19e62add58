package ua.vidhuk.web.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Liberation Sans (SIL OFL 1.1) within one document: only the letters that stand there are embedded. */
final class PaperFont {

    private static final String FILE = "/fonts/LiberationSans-Regular.ttf";
    private static final float UNITS = 1000;
    private static final String MISSING = "?";

    private final PDType0Font font;
    private final Map<Integer, Float> widths = new HashMap<>();

    PaperFont(PDDocument document) throws IOException {
        try (InputStream file = PaperFont.class.getResourceAsStream(FILE)) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(letters);
            // Ligatures cost more than all the rest, and our letters have none.
            letters.setEnableGsub(false);
            font = PDType0Font.load(document, letters, true);
        }
    }

    PDType0Font font() {
        return font;
    }

    /**
     * A text that can be printed: control marks and marks that turn the direction of writing are gone, and a letter that the font
     * lacks is a question mark.
     */
    String printable(String text) {
        var clean = new StringBuilder();
        text.replace('\t', ' ').replace('\u00a0', ' ').codePoints().forEach(each -> {
            int kind = Character.getType(each);
            if (each == '\n') {
                clean.append('\n');
            } else if (kind != Character.CONTROL && kind != Character.FORMAT && kind != Character.SURROGATE) {
                clean.append(width(each) < 0 ? MISSING : Character.toString(each));
            }
        });
        return clean.toString();
    }

    /** In points, of a text that can be printed. */
    float width(String printable, float size) {
        float sum = 0;
        for (int each : printable.codePoints().toArray()) {
            sum += Math.max(0, width(each));
        }
        return sum * size / UNITS;
    }

    private float width(int letter) {
        return widths.computeIfAbsent(letter, any -> {
            try {
                return font.getStringWidth(Character.toString(letter));
            } catch (IOException | IllegalArgumentException e) {
                return -1f;
            }
        });
    }
}
