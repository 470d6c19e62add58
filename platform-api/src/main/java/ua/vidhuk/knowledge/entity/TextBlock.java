package ua.vidhuk.knowledge.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a plain text as people write it: a paragraph, or a list of lines that begin with a hyphen or with a number. There is
 * no other structure, and no mark-up.
 *
 * @param form of the part
 * @param first number of the first step; 1 for the others
 * @param lines of a paragraph, or the items of a list
 */
public record TextBlock(Form form, int first, List<String> lines) {

    /** What a part looks like. */
    public enum Form {
        PARAGRAPH,
        BULLETS,
        STEPS
    }

    private static final Pattern BULLET = Pattern.compile("\\s*[-–—•*]\\s+(?<item>\\S.*)");
    private static final Pattern STEP = Pattern.compile("\\s*(?<number>[1-9]\\d{0,2})[.)]\\s+(?<item>\\S.*)");

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** The parts of a text in their order; a line that is indented below an item belongs to it. */
    public static List<TextBlock> of(String text) {
        var blocks = new ArrayList<TextBlock>();
        TextBlock open = null;
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) {
                open = null;
                continue;
            }
            TextBlock next = of(line, open);
            if (open != null && open.goesOnWith(next)) {
                blocks.removeLast();
                next = open.and(next);
            }
            blocks.add(next);
            open = next;
        }
        return blocks;
    }

    private static TextBlock of(String line, TextBlock open) {
        Matcher step = STEP.matcher(line);
        if (step.matches()) {
            return new TextBlock(Form.STEPS, Integer.parseInt(step.group("number")), List.of(step.group("item")));
        }
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            return new TextBlock(Form.BULLETS, 1, List.of(bullet.group("item")));
        }
        if (open != null && open.form != Form.PARAGRAPH && Character.isWhitespace(line.charAt(0))) {
            return new TextBlock(open.form, 0, List.of(line.strip()));
        }
        return new TextBlock(Form.PARAGRAPH, 1, List.of(line.strip()));
    }

    private boolean goesOnWith(TextBlock next) {
        return form == next.form;
    }

    /** With the lines of the next one; a number of 0 says that its line goes on with the last item. */
    private TextBlock and(TextBlock next) {
        var all = new ArrayList<>(lines);
        if (next.first == 0) {
            all.add(all.removeLast() + " " + next.lines.getFirst());
        } else {
            all.addAll(next.lines);
        }
        return new TextBlock(form, first, all);
    }

    /** The beginning of a text in one line, to a whole word. */
    public static String beginning(String text, int longest) {
        String line = String.join(
                " ", of(text).stream().flatMap(each -> each.lines.stream()).toList());
        if (line.length() <= longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest);
        return line.substring(0, end > 0 ? end : longest) + "…";
    }
}
