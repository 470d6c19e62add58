package ua.vidhuk.intake.control;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import ua.vidhuk.intake.entity.MessageIds;
import ua.vidhuk.intake.entity.ReceivedLetter.Head;
import ua.vidhuk.language.control.PlainText;

/** What the head of a letter says, however badly it is written. */
final class LetterHead {

    private static final int LINE_LIMIT = 300;
    private static final int REFERENCES = 50;
    private static final int NON_ASCII = 0x80;
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private LetterHead() {}

    static Head of(Message message) throws MessagingException {
        InternetAddress sender = sender(message);
        return new Head(
                MessageIds.in(first(message, "Message-ID")).findFirst().orElse(null),
                Stream.of("References", "In-Reply-To")
                        .flatMap(each -> MessageIds.in(quietly(message, each)))
                        .distinct()
                        .limit(REFERENCES)
                        .toList(),
                sender == null ? null : line(sender.getAddress()),
                sender == null ? null : line(decoded(sender.getPersonal())),
                line(decoded(first(message, "Subject"))),
                sentAt(message));
    }

    /** The first line of this name, or null. */
    static String first(Message message, String name) throws MessagingException {
        String[] lines = message.getHeader(name);
        return lines == null || lines.length == 0 ? null : lines[0];
    }

    private static String quietly(Message message, String name) {
        try {
            return first(message, name);
        } catch (MessagingException e) {
            return null;
        }
    }

    private static InternetAddress sender(Message message) {
        for (String name : new String[] {"From", "Sender", "Return-Path"}) {
            String line = quietly(message, name);
            try {
                InternetAddress[] found =
                        line == null ? new InternetAddress[0] : InternetAddress.parseHeader(line, false);
                if (found.length > 0
                        && found[0].getAddress() != null
                        && found[0].getAddress().contains("@")) {
                    return found[0];
                }
            } catch (AddressException e) {
                // the next line may tell
            }
        }
        return null;
    }

    private static Instant sentAt(Message message) {
        try {
            var date = message.getSentDate();
            return date == null ? null : date.toInstant();
        } catch (MessagingException | RuntimeException e) {
            return null;
        }
    }

    /** Words that are encoded by RFC 2047, or not at all. */
    static String decoded(String written) {
        if (written == null) {
            return null;
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(eightBit(written)));
        } catch (UnsupportedEncodingException e) {
            return written;
        }
    }

    /** Bytes that stand in a head as they are were read as Latin-1: they are UTF-8, or else what old programs write here. */
    private static String eightBit(String written) {
        boolean latin = written.chars().allMatch(each -> each <= 0xFF);
        if (!latin || written.chars().noneMatch(each -> each >= NON_ASCII)) {
            return written;
        }
        return text(written.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Bytes whose encoding nobody knows. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, CYRILLIC);
        }
    }

    /** One clean line, or null. */
    static String line(String text) {
        String clean = PlainText.clean(text == null ? null : text.replaceAll("\\s+", " "));
        return clean == null || clean.length() <= LINE_LIMIT ? clean : PlainText.clean(clean.substring(0, LINE_LIMIT));
    }

    static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
