package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ua.vidhuk.appeals.boundary.QuestionView.FileView;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.intake.boundary.LetterView;
import ua.vidhuk.intake.boundary.LetterView.LetterPage;
import ua.vidhuk.intake.entity.Letter;
import ua.vidhuk.intake.entity.Mailbox;
import ua.vidhuk.intake.entity.NewMailbox;
import ua.vidhuk.intake.entity.ReceivedLetter.NotTaken;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.workspace.IncidentReadPage.FailedForm;

/** Pages about letters and mailboxes. */
final class MailSamples {

    private MailSamples() {}

    static Map<String, PageModel> pages() {
        var operator = WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, null);
        var admin = WorkspaceSamples.frame(WorkspaceSamples.staff("brovary-admin", Role.TENANT_ADMIN), null);
        var pages = new LinkedHashMap<String, PageModel>();
        var letters = new LetterPage(
                Stream.of("waiting", "attached")
                        .map(each -> letter(each, "letter"))
                        .toList(),
                "bmV4dA",
                12,
                3);
        for (String state : LettersPage.STATES) {
            pages.put("workspace-letters-" + state, new LettersPage(operator, state, letters, "spam"));
            var none = new LetterPage(List.of(), null, 0, 0);
            pages.put("workspace-letters-none-" + state, new LettersPage(operator, state, none, ""));
        }
        for (String state : List.of("waiting", "set-aside", "spam", "registered", "attached", "rejected")) {
            pages.put("workspace-letter-" + state, read(operator, letter(state, "letter"), FailedForm.NONE));
        }
        for (String kind : List.of("automatic", "bounce", "unreadable")) {
            pages.put("workspace-letter-" + kind, read(operator, letter("waiting", kind), FailedForm.NONE));
        }
        var failed =
                new FailedForm("attach", "Б-1", "Такого звернення немає.", Map.of("number", "Такого звернення немає."));
        pages.put("workspace-letter-wrong", read(operator, letter("waiting", "letter"), failed));
        pages.put("workspace-mailboxes", new MailboxesPage(admin, mailboxes(), MailboxesPage.NOTHING, Map.of(), true));
        pages.put(
                "workspace-mailboxes-none",
                new MailboxesPage(admin, List.of(), MailboxesPage.NOTHING, Map.of(), false));
        var typed = new NewMailbox("1551", "?", 0, "tls", "", "", "");
        var wrong = Map.of(
                "address", "Напишіть адресу повністю.", "password", "Заповніть це поле.", "security", "Виберіть.");
        pages.put("workspace-mailboxes-wrong", new MailboxesPage(admin, mailboxes(), typed, wrong, false));
        return pages;
    }

    static Letter letter(String state, String kind) {
        boolean decided = !state.equals("waiting");
        return new Letter(
                new UUID(7, state.hashCode()),
                "1551@brovary.example",
                kind,
                state,
                kind.equals("unreadable") ? null : "olena.koval@example.org",
                kind.equals("unreadable") ? null : "Олена Коваль",
                kind.equals("unreadable") ? null : "Немає води на Київській, 12а",
                kind.equals("unreadable")
                        ? null
                        : "Добрий день!\nТретій день немає води, на гарячу лінію не додзвонитися.",
                Stream.of(
                                "too-large",
                                "too-many",
                                "empty",
                                "type-not-allowed",
                                "damaged",
                                "too-many-parts",
                                "letter-too-large")
                        .map(each -> new NotTaken(each.equals("empty") ? "" : "договір.docx", each))
                        .toList(),
                null,
                Samples.NOW.minus(Duration.ofMinutes(40)),
                decided ? new UUID(1, 1) : null,
                decided ? "БР-2026-000017" : null,
                decided ? Samples.NOW : null,
                decided ? "brovary-operator" : null,
                state.equals("rejected") ? "Реклама" : null);
    }

    private static LetterReadPage read(WorkspaceFrame frame, Letter letter, FailedForm failed) {
        var photo = new FileView(new UUID(8, 1), "yama.jpg", "image/jpeg", 120_000, "before");
        var paper = new FileView(new UUID(8, 2), "akt.pdf", "application/pdf", 120_000, "before");
        return new LetterReadPage(frame, new LetterView(letter, List.of(photo, paper)), failed);
    }

    private static List<Mailbox> mailboxes() {
        return Stream.of(
                        "",
                        "host-unknown",
                        "host-not-allowed",
                        "sign-in-refused",
                        "folder-missing",
                        "server-unavailable",
                        "soon",
                        "off")
                .map(each -> new Mailbox(
                        new UUID(9, each.hashCode()),
                        "1551@brovary.example",
                        "imap.brovary.example",
                        993,
                        each.equals("off") ? "none" : "tls",
                        "1551@brovary.example",
                        "INBOX",
                        each.equals("soon") ? null : Samples.NOW.minus(Duration.ofMinutes(1)),
                        each.isEmpty() || each.equals("soon") || each.equals("off") ? null : each,
                        Samples.NOW.minus(Duration.ofDays(3)),
                        "brovary-admin",
                        each.equals("off") ? Samples.NOW : null))
                .toList();
    }
}
