package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.intake.entity.LetterKind;
import ua.vidhuk.intake.entity.MessageIds;
import ua.vidhuk.intake.entity.ReceivedLetter;
import ua.vidhuk.intake.entity.ReceivedLetter.Head;

/** Reads letters as far as they can be read: what is broken in one is left out and named, and never hinders the next. */
@ApplicationScoped
public class LetterReader {

    /** Where a report of a mail server names the letter that it could not deliver. */
    private static final int REPORT_LENGTH = 256 * 1024;

    /** The largest letter that is read whole, in bytes; of a larger one so many bytes at most, its large parts left out. */
    @Inject
    @ConfigProperty(name = "mail.intake.max-bytes", defaultValue = "20971520")
    int maxBytes;

    private final Session session = Session.getInstance(lenient());

    /** Heads and addresses are what they are; bytes beyond ASCII in them are read as Latin-1, so that none is lost. */
    private static Properties lenient() {
        var properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        return properties;
    }

    /**
     * @throws MessagingException when the server is gone, or the letter is
     */
    ReceivedLetter read(long uid, Message message) throws MessagingException {
        if (message.getSize() > maxBytes) {
            return tooLarge(uid, message);
        }
        var content = new LimitedBytes(maxBytes);
        try {
            message.writeTo(content);
        } catch (IOException e) {
            return tooLarge(uid, message);
        }
        return read(uid, content.toByteArray());
    }

    /** Its words and what hangs on it are loaded part by part, as the server sees them; what is too large of it is named. */
    private ReceivedLetter tooLarge(long uid, Message message) throws MessagingException {
        Head head = LetterHead.of(message);
        LetterKind kind = LetterSorting.kind(message, head);
        var content = LetterContent.ofLarge(message, maxBytes);
        return new ReceivedLetter(
                uid,
                head,
                kind,
                LetterSorting.isSpam(message),
                content.text(),
                content.attachments(),
                content.notTaken(),
                digest(head, new byte[0]));
    }

    /** A letter of which nothing is known but that it came. */
    static ReceivedLetter unreadable(long uid, byte[] digest) {
        return new ReceivedLetter(uid, Head.NONE, LetterKind.UNREADABLE, false, null, List.of(), List.of(), digest);
    }

    ReceivedLetter read(long uid, byte[] raw) {
        try {
            var message = new MimeMessage(session, new ByteArrayInputStream(raw));
            Head head = LetterHead.of(message);
            LetterKind kind = LetterSorting.kind(message, head);
            var content = LetterContent.of(message);
            if (kind == LetterKind.BOUNCE) {
                head = withReported(head, raw);
            }
            return new ReceivedLetter(
                    uid,
                    head,
                    kind,
                    LetterSorting.isSpam(message),
                    content.text(),
                    content.attachments(),
                    content.notTaken(),
                    digest(head, body(raw)));
        } catch (MessagingException | RuntimeException e) {
            return unreadable(uid, digest(Head.NONE, raw));
        }
    }

    /** A report answers the letter that it tells of. */
    private static Head withReported(Head head, byte[] raw) {
        var start = new String(raw, 0, Math.min(raw.length, REPORT_LENGTH), StandardCharsets.ISO_8859_1);
        List<String> references = new ArrayList<>(head.references());
        MessageIds.in(start).forEach(references::add);
        return new Head(
                head.messageId(), references, head.senderAddress(), head.senderName(), head.subject(), head.sentAt());
    }

    /** What stands behind the head: on its way each server adds lines of its own to the head. */
    private static byte[] body(byte[] raw) {
        for (int i = 0; i < raw.length - 1; i++) {
            boolean empty = raw[i] == '\n'
                    && (raw[i + 1] == '\n' || (raw[i + 1] == '\r' && i + 2 < raw.length && raw[i + 2] == '\n'));
            if (empty) {
                return Arrays.copyOfRange(raw, i, raw.length);
            }
        }
        return raw;
    }

    private static byte[] digest(Head head, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            String named =
                    head.messageId() + "\n" + head.senderAddress() + "\n" + head.sentAt() + "\n" + head.subject();
            digest.update(named.getBytes(StandardCharsets.UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Takes so much and no more: what a server says of a letter's size need not be true. */
    private static final class LimitedBytes extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int limit;

        LimitedBytes(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (kept.size() + length > limit) {
                throw new IOException("larger than what is read");
            }
            kept.write(bytes, from, length);
        }

        byte[] toByteArray() {
            return kept.toByteArray();
        }
    }
}
