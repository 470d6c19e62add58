package ua.vidhuk.web.workspace;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.intake.entity.CalledLine;
import ua.vidhuk.intake.entity.LineSession;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.intake.entity.PhoneLine;
import ua.vidhuk.web.lines.LineListPage;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** Pages about phone lines, and those on which a call of one is shown. */
public final class LineSamples {

    static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final LocalDateTime DURING = DAY.atTime(10, 30);

    private LineSamples() {}

    public static Map<String, PageModel> pages() {
        var admin = WorkspaceSamples.frame(WorkspaceSamples.staff("brovary-admin", Role.TENANT_ADMIN), null);
        var direct = lines().get(1);
        var wrong = Map.of(
                "kind", "Виберіть, яка це лінія.", "numbers", "Заповніть це поле.", "sessions", "Сеанс не розібрати.");
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("lines", new LineListPage(lines(), DURING));
        pages.put("lines-over", new LineListPage(lines(), DAY.plusYears(1).atStartOfDay()));
        pages.put("lines-none", new LineListPage(List.of(), DURING));
        pages.put("workspace-lines", new PhoneLineListPage(admin, lines(), true));
        pages.put("workspace-lines-none", new PhoneLineListPage(admin, List.of(), false));
        pages.put("workspace-line", new PhoneLineEditPage(admin, PhoneLineForm.of(direct), direct, Map.of()));
        pages.put("workspace-line-wrong", new PhoneLineEditPage(admin, PhoneLineForm.EMPTY, null, wrong));
        pages.put("workspace-call-trust", trusted(WorkspaceSamples.call(CallForm.of(ofTrust()), Map.of())));
        return pages;
    }

    /** A call on a direct line and one on a trust line, both waiting. */
    public static PageModel ringing() {
        return new RingingPart(List.of(PhoneSamples.call("ringing"), ofTrust()), "brovary-operator");
    }

    private static CallPage trusted(CallPage page) {
        return new CallPage(
                page.frame(),
                page.form(),
                page.errors(),
                new CallerPart(false, List.of(), true),
                page.nearby(),
                page.suggested(),
                page.beside(),
                page.choices(),
                ofTrust());
    }

    static LineChoice choice() {
        return new LineChoice(lines(), new UUID(7, 2));
    }

    static CalledLine called() {
        return new CalledLine(
                new UUID(7, 2), "Запитай у влади", "direct", "Олена Петренко, заступниця міського голови");
    }

    static PhoneCall ofTrust() {
        var line = new CalledLine(new UUID(7, 3), "Лінія довіри міського голови", "trust", null);
        return new PhoneCall(
                new UUID(5, 77),
                null,
                null,
                "0 800 501 234",
                null,
                Samples.NOW.minusSeconds(20),
                null,
                null,
                null,
                null,
                null,
                line,
                true);
    }

    static List<PhoneLine> lines() {
        var sessions = List.of(
                new LineSession(DAY, LocalTime.of(10, 0), LocalTime.of(12, 0), null),
                new LineSession(DAY.plusDays(7), LocalTime.of(14, 0), LocalTime.of(15, 30), "Іван Коваль, начальник"));
        return List.of(
                line(1, "Гаряча лінія 1551", "hot", List.of("1551", "044 455 15 51"), List.of(), true),
                line(2, "Запитай у влади", "direct", List.of("+380 44 455 15 52"), sessions, true),
                line(3, "Лінія довіри міського голови", "trust", List.of("0 800 501 234"), List.of(), true),
                line(4, "Стара лінія", "hot", List.of("15-53"), List.of(), false));
    }

    private static PhoneLine line(
            int id, String name, String kind, List<String> numbers, List<LineSession> sessions, boolean active) {
        return new PhoneLine(
                new UUID(7, id),
                name,
                kind,
                numbers,
                kind.equals("direct") ? "Олена Петренко, заступниця міського голови" : null,
                kind.equals("hot") ? "цілодобово" : null,
                sessions,
                active,
                3,
                Samples.NOW,
                "brovary-admin");
    }
}
