package ua.vidhuk.web.workspace;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.messaging.entity.Notice;
import ua.vidhuk.web.page.PageModel;

/**
 * An outgoing letter, and what came back.
 *
 * @param frame what stands round it
 * @param letter itself
 * @param sending how far it is by e-mail; none when it goes by post
 * @param zone of the tenant
 * @param done what was just done, or nothing
 * @param typed what was typed as the reply, by field
 * @param errors by field
 */
public record OutgoingReadPage(
        WorkspaceFrame frame,
        OutgoingLetter letter,
        List<Notice> sending,
        ZoneId zone,
        String done,
        Map<String, String> typed,
        Map<String, String> errors)
        implements PageModel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public OutgoingReadPage {
        sending = List.copyOf(sending);
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
    }

    /** Whether the reader may note what came back. */
    public boolean mayNote() {
        return letter.state().equals(OutgoingLetter.SENT) && frame.reader().may(Permission.APPEAL_ROUTE);
    }

    public String replyDay() {
        return DAY.format(letter.reply().day());
    }

    /** The day of the letter, as a field of a day takes it. */
    public String firstDay() {
        return letter.sentAt().atZone(zone).toLocalDate().toString();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return errors.get(field);
    }

    @Override
    public String template() {
        return "workspace/outgoing-letter.jte";
    }
}
