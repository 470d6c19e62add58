package ua.vidhuk.deployment;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One message, decoded for people and for tests. */
record ReceivedMail(long id, String from, String to, String subject, String date, String text, List<String> links) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+[^\\s\"'<>.,;:)]");

    static ReceivedMail of(StoredMessage stored) {
        MimeMessage message = stored.getMimeMessage();
        try {
            var text = text(message);
            return new ReceivedMail(
                    stored.getUid(),
                    addresses(message.getFrom()),
                    addresses(message.getAllRecipients()),
                    message.getSubject(),
                    Instant.ofEpochMilli(stored.getReceivedDate().getTime()).toString(),
                    text,
                    LINK.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .toList());
        } catch (MessagingException | IOException e) {
            var unreadable = "(this message cannot be read)";
            return new ReceivedMail(stored.getUid(), "", "", unreadable, "", unreadable, List.of());
        }
    }

    private static String addresses(Address[] addresses) {
        if (addresses == null) {
            return "";
        }
        return Arrays.stream(addresses)
                .map(address ->
                        address instanceof InternetAddress internet ? internet.getAddress() : address.toString())
                .collect(Collectors.joining(", "));
    }

    /** The first plain text, or else the first text of any kind. */
    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/*")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            var first = "";
            for (int index = 0; index < parts.getCount(); index++) {
                var found = text(parts.getBodyPart(index));
                if (!found.isEmpty() && parts.getBodyPart(index).isMimeType("text/plain")) {
                    return found;
                }
                first = first.isEmpty() ? found : first;
            }
            return first;
        }
        return "";
    }
}
