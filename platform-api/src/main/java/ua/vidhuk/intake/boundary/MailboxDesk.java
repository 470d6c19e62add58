package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.control.LetterKeeper;
import ua.vidhuk.intake.control.MailboxBook;
import ua.vidhuk.intake.control.MailboxTransactions;
import ua.vidhuk.intake.control.MailboxTurns;
import ua.vidhuk.intake.entity.MailSecurity;
import ua.vidhuk.intake.entity.Mailbox;
import ua.vidhuk.intake.entity.MailboxTurn;
import ua.vidhuk.intake.entity.MailboxTurn.MailServer;
import ua.vidhuk.intake.entity.NewMailbox;
import ua.vidhuk.intake.entity.ReceivedLetter;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.messaging.control.ReplyAddress;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Mailboxes of the tenant, and the transactions of their reading, one a call. */
@ApplicationScoped
@Transactional
public class MailboxDesk implements MailboxTransactions, ReplyAddress {

    private static final int LIMIT = 250;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    @Inject
    MailboxBook book;

    @Inject
    MailboxTurns turns;

    @Inject
    LetterKeeper letters;

    /** Those that are read first, the newest first. */
    public List<Mailbox> all() {
        return book.all();
    }

    /**
     * Connects a mailbox, or changes how the one with this address is read; answers what stands connected.
     *
     * @throws InvalidInputException naming what is missing or wrong
     */
    public List<Mailbox> connect(NewMailbox input, Actor actor) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("address"));
        }
        var problems = new ArrayList<FieldProblem>();
        String address = text("address", input.address(), null, problems);
        if (address != null && !ADDRESS.matcher(address).matches()) {
            problems.add(FieldProblem.of("address", "intake.field.mailbox-address"));
        }
        String host = text("host", input.host(), null, problems);
        if (host != null && !HOST.matcher(host).matches()) {
            problems.add(FieldProblem.of("host", "intake.field.mailbox-host"));
        }
        Optional<MailSecurity> security = security(input.security());
        if (security.isEmpty()) {
            problems.add(FieldProblem.of("security", "intake.field.mailbox-security"));
        }
        String login = text("login", input.login(), address, problems);
        String password = text("password", input.password(), null, problems);
        String folder = text("folder", input.folder(), "INBOX", problems);
        Integer port = input.port();
        if (port != null && (port < 1 || port > HIGHEST_PORT)) {
            problems.add(FieldProblem.of("port", "intake.field.mailbox-port"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        MailSecurity known = security.orElseThrow();
        book.connect(
                address,
                new MailServer(host, port == null ? known.port() : port, known, login, password, folder),
                actor);
        return book.all();
    }

    private static Optional<MailSecurity> security(String word) {
        String wanted = word == null || word.isBlank() ? MailSecurity.TLS.word() : word;
        return Arrays.stream(MailSecurity.values())
                .filter(each -> each.word().equals(wanted))
                .findFirst();
    }

    private static String text(String field, String typed, String otherwise, List<FieldProblem> problems) {
        String clean = PlainText.clean(typed);
        String text = clean == null ? otherwise : clean;
        if (text == null) {
            problems.add(FieldProblem.required(field));
        } else if (text.length() > LIMIT) {
            problems.add(FieldProblem.tooLong(field, LIMIT));
        }
        return text;
    }

    /**
     * Reads a mailbox no more, and answers what stands connected.
     *
     * @throws ua.vidhuk.problems.entity.ProblemException {@code mailbox-not-found}
     */
    public List<Mailbox> revoke(UUID mailbox, Actor actor) {
        book.revoke(mailbox, actor);
        return book.all();
    }

    @Override
    public Optional<String> find() {
        return book.replyAddress();
    }

    @Override
    public Optional<MailboxTurn> claim() {
        return turns.claim();
    }

    @Override
    public MailboxTurn begin(MailboxTurn turn, long uidValidity, long uidNext) {
        return turns.begin(turn, uidValidity, uidNext);
    }

    @Override
    public void keep(MailboxTurn turn, ReceivedLetter letter) {
        letters.keep(turn, letter);
    }

    @Override
    public void looked(MailboxTurn turn, long lastUid, String failure) {
        turns.looked(turn, lastUid, failure);
    }
}
