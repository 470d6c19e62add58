package ua.vidhuk.intake.control;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.stream.Stream;
import ua.vidhuk.intake.entity.LetterKind;
import ua.vidhuk.intake.entity.ReceivedLetter.Head;

/** Tells letters of people from those of programs by their heads (RFC 3834, RFC 3464). */
final class LetterSorting {

    private static final Set<String> PRECEDENCE = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Set<String> POSTMEN = Set.of("mailer-daemon", "postmaster");

    private LetterSorting() {}

    static LetterKind kind(Message message, Head head) {
        String type = header(message, "Content-Type");
        String sender = LetterHead.lower(head.senderAddress());
        String local = sender.contains("@") ? sender.substring(0, sender.indexOf('@')) : sender;
        if ((type.contains("multipart/report") && type.contains("delivery-status")) || POSTMEN.contains(local)) {
            return LetterKind.BOUNCE;
        }
        String submitted = header(message, "Auto-Submitted");
        boolean byProgram = !submitted.isEmpty() && !submitted.startsWith("no");
        boolean inBulk = PRECEDENCE.contains(header(message, "Precedence"));
        boolean marked = Stream.of("X-Autoreply", "X-Autorespond", "List-Id", "List-Unsubscribe", "Feedback-ID")
                .anyMatch(each -> !header(message, each).isEmpty());
        boolean nowhere = header(message, "Return-Path").equals("<>");
        return byProgram || inBulk || marked || nowhere ? LetterKind.AUTOMATIC : LetterKind.LETTER;
    }

    /** Whether a filter on the way took it for spam. */
    static boolean isSpam(Message message) {
        return header(message, "X-Spam-Flag").equals("yes")
                || header(message, "X-Spam-Status").startsWith("yes");
    }

    private static String header(Message message, String name) {
        try {
            return LetterHead.lower(LetterHead.first(message, name)).strip();
        } catch (MessagingException e) {
            return "";
        }
    }
}
