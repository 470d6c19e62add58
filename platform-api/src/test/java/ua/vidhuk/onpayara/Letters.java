package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.intake.boundary.LetterDesk;
import ua.vidhuk.intake.boundary.MailboxDesk;
import ua.vidhuk.intake.entity.Letter;
import ua.vidhuk.intake.entity.LetterKind;
import ua.vidhuk.intake.entity.MailboxTurn;
import ua.vidhuk.intake.entity.NewMailbox;
import ua.vidhuk.intake.entity.ReceivedLetter;
import ua.vidhuk.intake.entity.ReceivedLetter.Attachment;
import ua.vidhuk.intake.entity.ReceivedLetter.Head;

/** Lets letters arrive in a mailbox of Lutsk, read already; that a mail server brings them is tested without Payara. */
@ApplicationScoped
public class Letters {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final AtomicLong UID = new AtomicLong();

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    LetterDesk letters;

    @Inject
    MailboxDesk mailboxes;

    RegisteredAppeal appealOf(String email) throws Exception {
        var question = new NewQuestion("category-1", "Немає води", null, null);
        var input = new NewAppeal("web", "uk", new NewApplicant("Олена", null, email), List.of(question));
        return work.as("lutsk", () -> appeals.register(input, work.tenant("lutsk"), Work.OPERATOR, null, List.of()));
    }

    /** The id of a letter of ours about an appeal, which may wait for the mail server. */
    UUID letterOfOurs(UUID appeal) throws Exception {
        UUID id = UUID.randomUUID();
        try (var owner = new OwnersView()) {
            owner.execute(
                    "insert into t_lutsk.message (id, event_id, template, subject_id, recipient, language, title, body, created_at,"
                            + " sent_at) values ('" + id + "', gen_random_uuid(), 'appeals.progress', '" + appeal
                            + "', 'x@example.org', 'uk', 'т', 'т', now(), now())");
        }
        return id;
    }

    Letter arrive(String from, String subject, String text, List<String> references) throws Exception {
        return arrive(LetterKind.LETTER, from, subject, text, references);
    }

    Letter report(UUID ours) throws Exception {
        return arrive(
                LetterKind.BOUNCE,
                "mailer-daemon@example.org",
                "Undelivered",
                "No such user",
                List.of("<" + ours + "@vidhuk.example>"));
    }

    private Letter arrive(LetterKind kind, String from, String subject, String text, List<String> references)
            throws Exception {
        long uid = UID.incrementAndGet();
        var head = new Head("<" + uid + "@example.org>", references, from, null, subject, Instant.now());
        byte[] digest = (uid + subject).getBytes(StandardCharsets.UTF_8);
        var letter = new ReceivedLetter(
                uid, head, kind, false, text, List.of(new Attachment("a.png", PNG)), List.of(), digest);
        var turn = new MailboxTurn(connected("1551@lutsk.example"), null, 1L, 1, 0);
        work.as("lutsk", () -> {
            mailboxes.keep(turn, letter);
            return null;
        });
        try (var owner = new OwnersView()) {
            UUID id = UUID.fromString(owner.read("select id from t_lutsk.intake_letter where uid = " + uid)
                    .getFirst());
            return work.as("lutsk", () -> letters.read(id, Work.OPERATOR)).letter();
        }
    }

    /** The mailbox of Lutsk with this address. */
    UUID connected(String address) throws Exception {
        var input = new NewMailbox(address, "mail.lutsk.example", null, null, null, "secret", null);
        return work.as("lutsk", () -> mailboxes.connect(input, Work.OPERATOR)).stream()
                .filter(each -> each.address().equals(address))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void shutOff(UUID mailbox) throws Exception {
        work.as("lutsk", () -> mailboxes.revoke(mailbox, Work.OPERATOR));
    }

    List<String> history(UUID appeal) throws Exception {
        return work.as("lutsk", () -> appeals.read(appeal, Work.OPERATOR)).history().stream()
                .map(each -> each.transition() + " " + each.actorKind() + " " + each.note())
                .toList();
    }

    List<String> followed(String code) throws Exception {
        return work.as("lutsk", () -> appeals.follow(code)).orElseThrow().steps().stream()
                .map(each -> each.transition() + " " + each.note())
                .toList();
    }

    int filesOf(UUID question) throws Exception {
        try (var owner = new OwnersView()) {
            return Integer.parseInt(
                    owner.read("select count(*) from t_lutsk.file_attachment where owner_id = '" + question + "'")
                            .getFirst());
        }
    }

    String failureOf(UUID ours) throws Exception {
        try (var owner = new OwnersView()) {
            return owner.read("select failure from t_lutsk.message where id = '" + ours + "'")
                    .getFirst();
        }
    }

    String messageIdOf(UUID letter) throws Exception {
        try (var owner = new OwnersView()) {
            return owner.read("select message_id from t_lutsk.intake_letter where id = '" + letter + "'")
                    .getFirst();
        }
    }

    /** What lists of letters are asked for. */
    Map<String, java.util.concurrent.Callable<Object>> lists() {
        return Map.of(
                "letters that wait", () -> letters.page("waiting", null, 40),
                "letters that were attached", () -> letters.page("attached", null, 40),
                "answers that nobody has read", () -> letters.page("unread", null, 40));
    }
}
