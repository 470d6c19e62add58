package ua.vidhuk.web.petitions;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Sans (SIL OFL 1.1) as outlines. The server has no fonts of its own, and Java's own way to them fails without
 * the system's; so letters are shapes here, and drawn like any other.
 */
final class Letters {

    private static final String FILE = "/fonts/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private Letters(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static Letters read() {
        try (InputStream file = Letters.class.getResourceAsStream(FILE)) {
            return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("the letters of preview pictures could not be read", e);
        }
    }

    /** Whether every letter of it can be drawn. */
    boolean have(String text) {
        return text.codePoints().allMatch(each -> Character.isWhitespace(each) || glyphs.getGlyphId(each) != 0);
    }

    /** Width in pixels. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    /** The outline, beginning at this point of the base line; letters that the font lacks are left out. */
    synchronized Shape outline(String text, double size, double x, double y) {
        var whole = new GeneralPath();
        double scale = size / unitsPerEm;
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(letter);
            if (glyph != 0) {
                var place = new AffineTransform(scale, 0, 0, -scale, at, y);
                whole.append(place.createTransformedShape(path(glyph)), false);
            }
            at += advance(letter) * scale;
        }
        return whole;
    }

    /** The text in lines that are not wider, as many as allowed; the last ends in an ellipsis when more would follow. */
    List<String> lines(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else if (lines.size() == most - 1) {
                lines.add(cut(line + "…", size, width));
                return lines;
            } else {
                lines.add(cut(line, size, width));
                line = word;
            }
        }
        lines.add(cut(line, size, width));
        return lines;
    }

    private String cut(String line, double size, double width) {
        String shorter = line;
        while (width(shorter, size) > width) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -2)) + "…";
        }
        return shorter;
    }

    private GeneralPath path(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("a letter could not be read", e);
        }
    }

    private synchronized double advance(int letter) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(letter));
        } catch (IOException e) {
            throw new UncheckedIOException("a letter could not be measured", e);
        }
    }
}
