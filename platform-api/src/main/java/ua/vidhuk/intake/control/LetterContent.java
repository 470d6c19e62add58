package ua.vidhuk.intake.control;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.intake.entity.ReceivedLetter.Attachment;
import ua.vidhuk.intake.entity.ReceivedLetter.NotTaken;
import ua.vidhuk.language.control.PlainText;

/** The words of a letter and what hangs on it, gathered part by part. */
final class LetterContent {

    private static final int TEXT_LIMIT = 100_000;
    private static final int DEPTH = 8;
    private static final int PARTS = 60;

    private final List<Attachment> attachments = new ArrayList<>();
    private final List<NotTaken> notTaken = new ArrayList<>();
    private String plain;
    private String html;
    private int parts;
    private long left;

    private LetterContent(long left) {
        this.left = left;
    }

    static LetterContent of(MimeMessage message) {
        var content = new LetterContent(Long.MAX_VALUE);
        content.gather(message, 0);
        return content;
    }

    /**
     * Of a letter that is not loaded yet and is too large to be loaded whole.
     *
     * @param most so many bytes are loaded of it at most, as they are written in it
     */
    static LetterContent ofLarge(Message message, long most) {
        var content = new LetterContent(most);
        content.gather(message, 0);
        return content;
    }

    /** As plain text; null when the letter has no words. */
    String text() {
        String words = PlainText.clean(plain);
        if (words == null && html != null) {
            words = PlainText.clean(HtmlWords.of(html));
        }
        return words == null || words.length() <= TEXT_LIMIT ? words : PlainText.clean(words.substring(0, TEXT_LIMIT));
    }

    List<Attachment> attachments() {
        return attachments;
    }

    List<NotTaken> notTaken() {
        return notTaken;
    }

    private void gather(Part part, int depth) {
        if (++parts > PARTS || depth > DEPTH) {
            notTaken.add(new NotTaken(name(part), "too-many-parts"));
            return;
        }
        try {
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    gather(several.getBodyPart(i), depth + 1);
                }
            } else if (isTooLarge(part)) {
                notTaken.add(new NotTaken(name(part), isWords(part) ? "letter-too-large" : "too-large"));
            } else if (isWords(part)) {
                addWords(part);
            } else if (part.isMimeType("message/*")) {
                notTaken.add(new NotTaken(name(part), "type-not-allowed"));
            } else {
                attachments.add(new Attachment(name(part), bytes(part)));
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            notTaken.add(new NotTaken(name(part), "damaged"));
        }
    }

    /** Counts what is loaded of a large letter; a part of which nobody says how large it is counts as too large. */
    private boolean isTooLarge(Part part) throws MessagingException {
        if (left == Long.MAX_VALUE) {
            return false;
        }
        int size = part.getSize();
        if (size < 0 || size > left) {
            return true;
        }
        left -= size;
        return false;
    }

    private static boolean isWords(Part part) throws MessagingException {
        boolean hangsOn = Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
        return (part.isMimeType("text/*") || !isTyped(part)) && !hangsOn && part.getFileName() == null;
    }

    /** Whether what is told of its type means anything. */
    private static boolean isTyped(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType()).getPrimaryType() != null;
        } catch (ParseException e) {
            return false;
        }
    }

    private static String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException e) {
            return null;
        }
    }

    private void addWords(Part part) throws MessagingException, IOException {
        String words = decoded(bytes(part), part.getContentType());
        if (part.isMimeType("text/html")) {
            html = html == null ? words : html + "<br>" + words;
        } else {
            plain = plain == null ? words : plain + "\n" + words;
        }
    }

    private static String decoded(byte[] bytes, String type) {
        try {
            String charset = new ContentType(type).getParameter("charset");
            if (charset != null) {
                return new String(bytes, Charset.forName(MimeUtility.javaCharset(charset)));
            }
        } catch (MessagingException | IllegalArgumentException e) {
            // what is told of the encoding means nothing
        }
        return LetterHead.text(bytes);
    }

    /** The content; as it stands there when nobody knows its encoding. */
    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (MessagingException | IOException e) {
            try (InputStream in = raw(part)) {
                return in.readAllBytes();
            }
        }
    }

    private static InputStream raw(Part part) throws MessagingException {
        return part instanceof MimeBodyPart body ? body.getRawInputStream() : ((MimeMessage) part).getRawInputStream();
    }

    private static String name(Part part) {
        try {
            String name = LetterHead.line(LetterHead.decoded(part.getFileName()));
            return name == null ? "" : name;
        } catch (MessagingException | RuntimeException e) {
            return "";
        }
    }
}
