package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.appeals.entity.OutgoingLetter.Addressee;
import ua.vidhuk.appeals.entity.OutgoingLetter.OutgoingPage;
import ua.vidhuk.appeals.entity.OutgoingLetter.OutsideReply;
import ua.vidhuk.appeals.entity.OutsideBody;
import ua.vidhuk.appeals.entity.OutsideBody.OutsideBodyPage;
import ua.vidhuk.messaging.entity.Notice;
import ua.vidhuk.messaging.entity.NoticeState;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** Pages about letters to bodies outside the platform. */
public final class OutsideSamples {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final OutsideBody MINISTRY = new OutsideBody(
            new UUID(7, 1),
            "Міністерство розвитку громад та територій України",
            "проспект Берестейський, 14, Київ, 01135",
            "mindev@example.org",
            false,
            1);
    private static final OutsideBody SERVICE =
            new OutsideBody(new UUID(7, 2), "Служба доріг області", "вулиця Народна, 1, Київ", null, true, 3);

    private OutsideSamples() {}

    static Map<String, PageModel> pages() {
        var frame = WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, null);
        var open = WorkspaceSamples.question("registered", List.of("route", "redirect"));
        var ended = WorkspaceSamples.question("closed", List.of());
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("workspace-outgoing", new OutgoingListPage(frame, new OutgoingPage(letters(), "x"), "all", "", null));
        pages.put(
                "workspace-outgoing-none",
                new OutgoingListPage(frame, new OutgoingPage(List.of(), null), "late", "1", SERVICE));
        var letter = letters().getFirst();
        pages.put("workspace-outgoing-letter", read(frame, letter, "sent", Map.of()));
        pages.put("workspace-outgoing-answered", read(frame, letters().getLast(), "reply", Map.of()));
        pages.put(
                "workspace-outgoing-wrong",
                read(frame, letter, "", Map.of("outcome", "Виберіть.", "day", "Не той день.", "note", "Напишіть.")));
        pages.put(
                "workspace-bodies",
                new OutsideBodyListPage(frame, new OutsideBodyPage(List.of(MINISTRY, SERVICE), "x"), "", true));
        pages.put(
                "workspace-bodies-none",
                new OutsideBodyListPage(frame, new OutsideBodyPage(List.of(), null), "Мі", false));
        pages.put("workspace-body", new OutsideBodyEditPage(frame, OutsideBodyForm.of(SERVICE), Map.of()));
        pages.put(
                "workspace-body-wrong",
                new OutsideBodyEditPage(
                        frame,
                        OutsideBodyForm.empty(new UUID(1, 2)),
                        Map.of("name", "Заповніть це поле.", "email", "Перевірте адресу.")));
        pages.put(
                "workspace-forward",
                new ForwardPage(
                        frame,
                        open,
                        Samples.NOW.minus(Duration.ofDays(1)),
                        List.of(MINISTRY, SERVICE),
                        letters(),
                        Map.of("body", MINISTRY.id().toString()),
                        Map.of()));
        pages.put(
                "workspace-forward-wrong",
                new ForwardPage(
                        frame,
                        open,
                        Samples.NOW.plus(Duration.ofDays(1)),
                        List.of(),
                        List.of(),
                        Map.of("note", "Бо так"),
                        Map.of("body", "Виберіть, куди надіслати.", "files", "Завелике.")));
        pages.put(
                "workspace-forward-ended",
                new ForwardPage(frame, ended, null, List.of(), List.of(), Map.of(), Map.of()));
        return pages;
    }

    private static OutgoingReadPage read(
            WorkspaceFrame frame, OutgoingLetter letter, String done, Map<String, String> errors) {
        var notice = new Notice(
                new UUID(7, 5),
                letter.id(),
                "appeals.outgoing",
                "m***@example.org",
                "Лист",
                Samples.NOW,
                Samples.NOW,
                NoticeState.SENT,
                null);
        return new OutgoingReadPage(frame, letter, List.of(notice), KYIV, done, Map.of(), errors);
    }

    /** One that went late and waits, and one that was answered. */
    public static List<OutgoingLetter> letters() {
        var reply = new OutsideReply(
                LocalDate.of(2026, 11, 20), "12/3-456", "Ремонт заплановано на травень.", Samples.NOW, "Ірина Коваль");
        return List.of(letter(1, "sent", null), letter(2, "answered", reply));
    }

    private static OutgoingLetter letter(int number, String state, OutsideReply reply) {
        var to = reply == null ? MINISTRY : SERVICE;
        return new OutgoingLetter(
                new UUID(7, 10 + number),
                "БР/2026/0000" + number,
                new UUID(1, 1),
                new UUID(1, 2),
                "БР-2026-000123",
                1,
                new Addressee(to.id(), to.name(), to.address(), to.email()),
                "Дорога державного значення перебуває на балансі служби.",
                List.of(),
                Samples.NOW.minus(Duration.ofDays(number)),
                "Ірина Коваль",
                Samples.NOW.minus(Duration.ofDays(3)),
                number == 1,
                state,
                reply,
                1);
    }
}
