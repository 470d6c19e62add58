package ua.vidhuk.intake.control;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML text. Nothing of its shape is kept but the ends of lines, and nothing of it is ever shown as HTML. */
final class HtmlWords implements NodeVisitor {

    private static final int LIMIT = 500_000;
    private static final String SILENT = "script, style, head, title, template";

    private final StringBuilder words = new StringBuilder();

    private HtmlWords() {}

    static String of(String html) {
        var document = Jsoup.parse(html.length() > LIMIT ? html.substring(0, LIMIT) : html);
        document.select(SILENT).remove();
        var reader = new HtmlWords();
        document.traverse(reader);
        return reader.words.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n");
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text.text());
        } else if (endsLine(node)) {
            words.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (endsLine(node) && !node.nodeName().equals("br")) {
            words.append('\n');
        }
    }

    private static boolean endsLine(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    /** Ends of lines in the source are spaces. */
    private void write(String text) {
        boolean after = words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
        words.append(after ? text.stripLeading() : text);
    }
}
