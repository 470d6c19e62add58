package ua.vidhuk.intake.control;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of an HTML text. Nothing of its shape is kept, and nothing of it is ever shown as HTML. */
final class HtmlWords {

    private static final int LIMIT = 500_000;
    private static final int LONGEST_ENTITY = 10;
    private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "template");
    private static final Set<String> BREAKS = Set.of(
            "br", "p", "/p", "div", "/div", "tr", "/tr", "li", "h1", "h2", "h3", "h4", "blockquote", "/table", "hr");
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "laquo", "«", "raquo", "»",
            "mdash", "—", "ndash", "–");

    private final String html;
    private final StringBuilder words = new StringBuilder();
    private int at;

    private HtmlWords(String html) {
        this.html = html.length() > LIMIT ? html.substring(0, LIMIT) : html;
    }

    static String of(String html) {
        return new HtmlWords(html).read();
    }

    private String read() {
        while (at < html.length()) {
            char next = html.charAt(at);
            if (next == '<') {
                readTag();
            } else if (next == '&') {
                readEntity();
            } else {
                write(next);
                at++;
            }
        }
        return words.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n");
    }

    /** Line ends of the source are spaces. */
    private void write(char next) {
        boolean space = Character.isWhitespace(next);
        boolean after = words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
        if (!space) {
            words.append(next);
        } else if (!after) {
            words.append(' ');
        }
    }

    private void readTag() {
        if (html.startsWith("<!--", at)) {
            skipBehind("-->");
            return;
        }
        int end = html.indexOf('>', at);
        if (end < 0) {
            at = html.length();
            return;
        }
        String name = nameAt(at + 1, end);
        at = end + 1;
        if (SILENT.contains(name)) {
            skipBehind("</" + name);
            skipBehind(">");
        } else if (BREAKS.contains(name)) {
            words.append('\n');
        }
    }

    private String nameAt(int start, int end) {
        int stop = start;
        while (stop < end
                && !Character.isWhitespace(html.charAt(stop))
                && (html.charAt(stop) != '/' || stop == start)) {
            stop++;
        }
        return html.substring(start, stop).toLowerCase(Locale.ROOT);
    }

    private void skipBehind(String mark) {
        int length = mark.length();
        int found = at;
        while (found + length <= html.length() && !html.regionMatches(true, found, mark, 0, length)) {
            found++;
        }
        at = Math.min(html.length(), found + length);
    }

    private void readEntity() {
        int end = html.indexOf(';', at);
        String entity = end < 0 || end - at > LONGEST_ENTITY ? null : decoded(html.substring(at + 1, end));
        if (entity == null) {
            words.append('&');
            at++;
        } else {
            words.append(entity);
            at = end + 1;
        }
    }

    private static String decoded(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.get(name);
        }
        try {
            boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
            int point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(point) ? Character.toString(point) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
