package ua.vidhuk.web.paper;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit; a word that is longer than a line is broken within. */
final class PaperLines {

    private final PaperFont font;
    private final float size;
    private final float width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private PaperLines(PaperFont font, float size, float width) {
        this.font = font;
        this.size = size;
        this.width = width;
    }

    /**
     * @param printable as {@link PaperFont#printable} gives it
     * @param width in points
     */
    static List<String> of(String printable, PaperFont font, float size, float width) {
        var lines = new PaperLines(font, size, width);
        for (String paragraph : printable.split("\n", -1)) {
            for (String word : paragraph.strip().split(" +")) {
                lines.add(word);
            }
            lines.end();
        }
        return lines.lines;
    }

    private void add(String word) {
        if (!fits(line.isEmpty() ? word : line + " " + word)) {
            if (!line.isEmpty()) {
                end();
            }
            addPieces(word);
            return;
        }
        if (!line.isEmpty()) {
            line.append(' ');
        }
        line.append(word);
    }

    private void addPieces(String word) {
        for (int letter : word.codePoints().toArray()) {
            String piece = Character.toString(letter);
            if (!line.isEmpty() && !fits(line + piece)) {
                end();
            }
            line.append(piece);
        }
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
    }

    private boolean fits(String text) {
        return font.width(text, size) <= width;
    }
}
