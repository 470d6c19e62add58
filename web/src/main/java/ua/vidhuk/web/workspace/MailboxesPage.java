package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.intake.entity.MailSecurity;
import ua.vidhuk.intake.entity.Mailbox;
import ua.vidhuk.intake.entity.NewMailbox;
import ua.vidhuk.web.page.PageModel;

/**
 * The mailboxes whose letters become drafts of appeals.
 *
 * @param frame what stands round it
 * @param mailboxes those that are read first
 * @param typed what was typed, never with the password
 * @param errors sentences by field; empty when nothing is wrong
 * @param connected whether one was connected just now
 */
public record MailboxesPage(
        WorkspaceFrame frame, List<Mailbox> mailboxes, NewMailbox typed, Map<String, String> errors, boolean connected)
        implements PageModel {

    static final NewMailbox NOTHING = new NewMailbox("", "", null, "tls", "", "", "");

    public MailboxesPage {
        mailboxes = List.copyOf(mailboxes);
        errors = Map.copyOf(errors);
    }

    public List<String> securities() {
        return List.of(MailSecurity.TLS, MailSecurity.STARTTLS, MailSecurity.NONE).stream()
                .map(MailSecurity::word)
                .toList();
    }

    @Override
    public String template() {
        return "workspace/mailboxes.jte";
    }
}
