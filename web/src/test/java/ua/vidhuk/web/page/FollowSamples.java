package ua.vidhuk.web.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.FollowedAppeal;
import ua.vidhuk.appeals.boundary.FollowedAppeal.FollowedQuestion;
import ua.vidhuk.appeals.boundary.FollowedAppeal.Step;
import ua.vidhuk.appeals.boundary.IncidentRow;
import ua.vidhuk.appeals.boundary.QuestionView.FileView;
import ua.vidhuk.appeals.boundary.QuestionView.PlaceView;
import ua.vidhuk.appeals.boundary.ReportedAlready;
import ua.vidhuk.appeals.boundary.ReportedAlready.Matter;
import ua.vidhuk.appeals.boundary.TransferView.SentTransfer;
import ua.vidhuk.appeals.entity.Particular;

/** Appeals as their applicants follow them. */
final class FollowSamples {

    static final UUID QUESTION = UUID.fromString("019aa9f1-2b3c-7d4e-8f50-0123456789ab");

    private static final Instant BEGIN = Samples.NOW.minus(Duration.ofDays(2));

    private static final SentTransfer AWAY = new SentTransfer(
            Map.of("uk", "Контакт-центр Луцької громади"),
            "received",
            BEGIN,
            "ЛУ-2026-000017",
            "in-progress",
            null,
            null,
            null);

    private FollowSamples() {}

    /** Two questions: one closed, one overdue. */
    static FollowedAppeal appeal() {
        return new FollowedAppeal(
                "БР-2026-000123",
                "7K3M-9QXA-2B4C-8DEF",
                "in-work",
                BEGIN,
                List.of(
                        question(QUESTION, 1, "closed", "Тиск у системі відновили, радіатори прогрілися."),
                        question(UUID.randomUUID(), 2, "in-progress", null)),
                List.of(
                        new Step(BEGIN, 0, false, "register", "registered", null),
                        new Step(BEGIN.plusSeconds(2000), 1, false, "route", "routed", null),
                        new Step(BEGIN.plusSeconds(90_000), 1, false, "report-done", "done", "Замінили засувку."),
                        new Step(BEGIN.plusSeconds(150_000), 1, false, "close", "closed", null)));
    }

    /** What others have reported of the same. */
    static ReportedAlready reported() {
        var incident = new IncidentRow(
                UUID.fromString("00000000-0000-0006-0000-000000000001"),
                "Аварія на водогоні, вулиця Київська",
                "cold-water",
                Map.of("uk", "Холодне водопостачання"),
                BEGIN,
                null,
                17);
        return new ReportedAlready(
                List.of(
                        new Matter(Map.of("uk", "Опалення"), true, "in-progress", BEGIN),
                        new Matter(Map.of("uk", "Гаряча вода"), false, "registered", Samples.NOW)),
                List.of(incident));
    }

    private static FollowedQuestion question(UUID id, int ordinal, String state, String answer) {
        boolean closed = answer != null;
        return new FollowedQuestion(
                id,
                3,
                ordinal,
                Map.of("uk", "Опалення"),
                "Третій день холодні батареї у всьому під’їзді.",
                new PlaceView("вулиця Київська", "12а", null, null, null),
                List.of(new Particular("Чи є вода в сусідів?", "Ні, немає в усьому підʼїзді")),
                state,
                Samples.NOW.minus(Duration.ofHours(closed ? 1 : 7)),
                !closed,
                closed ? Samples.NOW.minus(Duration.ofHours(5)) : null,
                answer,
                List.of(Map.of("uk", "КП «Броваритепловодоенергія»")),
                List.of(
                        new FileView(UUID.randomUUID(), "photo.jpg", "image/jpeg", 90_000, "before"),
                        new FileView(UUID.randomUUID(), "Акт.pdf", "application/pdf", 40_000, "document")),
                closed,
                closed,
                closed ? 4 : null,
                closed ? null : AWAY);
    }
}
