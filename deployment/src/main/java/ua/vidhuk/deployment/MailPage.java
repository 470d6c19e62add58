package ua.vidhuk.deployment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Shows the newest messages: a list, one message each, and all as JSON for tests. */
final class MailPage implements AutoCloseable {

    static final int SHOWN = 200;

    private final HttpServer server;

    private MailPage(HttpServer server) {
        this.server = server;
    }

    static MailPage start(int port, Supplier<List<ReceivedMail>> messages) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(Ports.LOOPBACK), port), 0);
        server.createContext("/messages.json", exchange -> {
            answer(exchange, 200, "application/json", Json.write(messages.get()));
        });
        server.createContext("/messages/", exchange -> {
            var wanted = exchange.getRequestURI().getPath().substring("/messages/".length());
            var found = messages.get().stream()
                    .filter(mail -> String.valueOf(key(mail)).equals(wanted))
                    .findFirst();
            answer(
                    exchange,
                    found.isPresent() ? 200 : 404,
                    "text/html",
                    found.map(MailPage::page).orElse(frame("Not here", "<p>This message is not here (any more).")));
        });
        server.createContext("/", exchange -> answer(exchange, 200, "text/html", list(messages.get())));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return new MailPage(server);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Numbers of messages are counted for each mailbox, so the time belongs to the key. */
    private static String key(ReceivedMail mail) {
        return mail.id() + "-" + Integer.toHexString((mail.date() + mail.to()).hashCode());
    }

    private static String list(List<ReceivedMail> mails) {
        var rows = new StringBuilder("<table><tr><th>Date<th>To<th>Subject");
        for (var mail : mails) {
            rows.append("<tr><td>").append(escaped(mail.date())).append("<td>").append(escaped(mail.to()));
            rows.append("<td><a href=\"/messages/").append(key(mail)).append("\">");
            rows.append(escaped(mail.subject())).append("</a>");
        }
        rows.append("</table>");
        return frame("Mail", mails.isEmpty() ? "<p>No message has arrived yet." : rows.toString());
    }

    private static String page(ReceivedMail mail) {
        var links = new StringBuilder();
        for (var link : mail.links()) {
            links.append("<li><a href=\"")
                    .append(escaped(link))
                    .append("\">")
                    .append(escaped(link))
                    .append("</a>");
        }
        return frame(
                escaped(mail.subject()),
                "<p>From " + escaped(mail.from()) + " to " + escaped(mail.to()) + ", " + escaped(mail.date()) + "<pre>"
                        + escaped(mail.text()) + "</pre><ul>" + links + "</ul><p><a href=\"/\">All mail</a>");
    }

    private static String frame(String title, String content) {
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + title + "</title>"
                + "<style>body{font:1rem/1.5 system-ui;margin:2rem;max-width:70rem}pre{white-space:pre-wrap}"
                + "td,th{text-align:left;padding:.25rem 1rem .25rem 0}</style><h1>" + title + "</h1>" + content;
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, int status, String type, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        headers.set("Cache-Control", "no-store");
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
