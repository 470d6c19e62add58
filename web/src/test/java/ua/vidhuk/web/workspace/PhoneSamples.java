package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.vidhuk.appeals.boundary.IncidentRow;
import ua.vidhuk.appeals.boundary.SimilarAnswer;
import ua.vidhuk.appeals.boundary.SimilarAnswer.SimilarQuestion;
import ua.vidhuk.appeals.boundary.SuggestionView;
import ua.vidhuk.appeals.boundary.SuggestionView.SuggestedEntry;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.intake.entity.CallFigures;
import ua.vidhuk.intake.entity.CallFigures.CallHour;
import ua.vidhuk.intake.entity.ConsultationFigures;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.NewSystem;
import ua.vidhuk.intake.entity.OutsideSystem;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** Pages about calls, and about the systems that tell of them. */
final class PhoneSamples {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final NewSystem NOTHING = new NewSystem("", "", null);

    private PhoneSamples() {}

    static Map<String, PageModel> pages() {
        var operator = WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, null);
        var controller = WorkspaceSamples.frame(WorkspaceSamples.CONTROLLER, null);
        var admin = WorkspaceSamples.frame(WorkspaceSamples.staff("brovary-admin", Role.TENANT_ADMIN), null);
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put(
                "workspace-calls",
                new CallsPage(operator, true, calls(), calls(), figures(TODAY), TODAY, LineSamples.choice()));
        pages.put(
                "workspace-calls-none",
                new CallsPage(operator, true, List.of(), List.of(), quiet(0), TODAY, LineChoice.NONE));
        pages.put(
                "workspace-calls-read",
                new CallsPage(controller, true, List.of(), calls(), figures(TODAY), TODAY, LineSamples.choice()));
        pages.put(
                "workspace-calls-unconnected",
                new CallsPage(admin, false, List.of(), List.of(), quiet(3), TODAY, LineChoice.NONE));
        pages.put("workspace-systems", new SystemsPage(admin, systems(), null, null, NOTHING, Map.of()));
        pages.put("workspace-systems-none", new SystemsPage(admin, List.of(), null, null, NOTHING, Map.of()));
        var issued = new IssuedSystem(
                new UUID(4, 1), "pbx", "Станція у вежі", "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I");
        String address = "https://vidhuk.example/brovary/api/v1/systems/" + issued.id() + "/calls";
        pages.put("workspace-systems-issued", new SystemsPage(admin, systems(), issued, address, NOTHING, Map.of()));
        pages.putAll(SourceSamples.pages());
        var wrong = Map.of("kind", "Виберіть, що це за система.", "name", "Заповніть це поле.");
        pages.put("workspace-systems-wrong", new SystemsPage(admin, systems(), null, null, NOTHING, wrong));
        return pages;
    }

    static List<NearbyPart> nearby(int questions) {
        return IntStream.range(0, questions)
                .mapToObj(i ->
                        new NearbyPart(i, i == 0 ? similar() : SimilarAnswer.NOTHING, WorksSamples.works(), "", true))
                .toList();
    }

    static List<SuggestedPart> suggested(CallForm form) {
        return IntStream.range(0, form.questions())
                .mapToObj(PhoneSamples::suggested)
                .toList();
    }

    static SuggestedPart suggested(int question) {
        return new SuggestedPart(
                question,
                new SuggestionView(
                        List.of(
                                new SuggestedEntry("heating", Map.of("uk", "Опалення"), 78),
                                new SuggestedEntry("water-supply", Map.of("uk", "Холодна вода"), 12)),
                        List.of(new SuggestedEntry("executive", Map.of("uk", "Тепломережа"), 81))));
    }

    static SimilarAnswer similar() {
        return new SimilarAnswer(
                WorkspaceSamples.rows(2).stream()
                        .map(each -> new SimilarQuestion(each, List.of("house", "words")))
                        .toList(),
                List.of(incident()));
    }

    static IncidentRow incident() {
        return new IncidentRow(
                new UUID(6, 1),
                "Аварія на водогоні, вулиця Київська від будинку 2 до будинку 48",
                "cold-water",
                Map.of("uk", "Холодне водопостачання"),
                Samples.NOW.minus(Duration.ofHours(2)),
                null,
                17);
    }

    /** In a state; or missed, with a number that is none. */
    static PhoneCall call(String state) {
        Instant began = Samples.NOW.minus(Duration.ofMinutes(4));
        boolean answered = state.equals("answered") || state.equals("ended");
        boolean over = state.equals("ended") || state.equals("missed") || state.equals("unread");
        return new PhoneCall(
                new UUID(5, state.hashCode()),
                state.equals("answered") || state.equals("unread") ? null : "+380671234567",
                state.equals("unread") ? "sip:+38067123456@10.0.0.7" : null,
                "1551",
                null,
                began,
                answered ? began.plusSeconds(8) : null,
                over ? began.plusSeconds(133) : null,
                answered ? "sip-records/2026/11/22/1732262400.17.opus" : null,
                state.equals("answered") ? "brovary-front-office" : null,
                state.equals("ended") ? new UUID(1, 1) : null,
                state.equals("missed") ? null : LineSamples.called(),
                false);
    }

    private static List<PhoneCall> calls() {
        return Stream.of("ringing", "answered", "ended", "missed", "unread")
                .map(PhoneSamples::call)
                .toList();
    }

    private static List<OutsideSystem> systems() {
        Instant since = Samples.NOW.minus(Duration.ofDays(12));
        return List.of(
                new OutsideSystem(new UUID(4, 1), "pbx", "Станція у вежі", 6_000, since, "brovary-admin", null),
                new OutsideSystem(new UUID(4, 2), "pbx", "Стара станція", 6_000, since, "brovary-admin", Samples.NOW));
    }

    private static CallFigures figures(LocalDate day) {
        var hours = IntStream.range(8, 18)
                .mapToObj(hour -> new CallHour(hour, 40 + hour, 35 + hour, 30, 5, 9, 133))
                .toList();
        return new CallFigures(
                day, new CallHour(-1, 525, 475, 300, 50, 9, 133), hours, new ConsultationFigures(340, 312, 95));
    }

    private static CallFigures quiet(int consultations) {
        return new CallFigures(
                TODAY.minusDays(1),
                new CallHour(-1, 0, 0, 0, 0, null, null),
                List.of(),
                new ConsultationFigures(consultations, 0, null));
    }
}
