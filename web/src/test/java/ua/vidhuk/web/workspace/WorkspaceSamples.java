package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.vidhuk.appeals.boundary.AppealView;
import ua.vidhuk.appeals.boundary.AppealView.ApplicantView;
import ua.vidhuk.appeals.boundary.AppealView.HistoryView;
import ua.vidhuk.appeals.boundary.CallerAppeal;
import ua.vidhuk.appeals.boundary.MarksView;
import ua.vidhuk.appeals.boundary.OutsideView;
import ua.vidhuk.appeals.boundary.QuestionRow;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.QuestionView.AssignmentView;
import ua.vidhuk.appeals.boundary.QuestionView.FileView;
import ua.vidhuk.appeals.boundary.QuestionView.PlaceView;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.boundary.RegisteredAppeal.RegisteredQuestion;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.intake.entity.ImportPreview;
import ua.vidhuk.intake.entity.ImportReport;
import ua.vidhuk.intake.entity.ImportReport.RowError;
import ua.vidhuk.knowledge.entity.Consultation;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.workspace.ImportPage.Chosen;
import ua.vidhuk.web.workspace.WorkspaceFrame.PlaceCount;

/** One model or more of every page of the workspace, by name. */
public final class WorkspaceSamples {

    static final Actor OPERATOR = staff("brovary-operator", Role.OPERATOR);
    static final Actor EXECUTOR = staff("brovary-executor", Role.EXECUTOR);
    static final Actor CONTROLLER = staff("brovary-controller", Role.CONTROLLER);

    private static final String LONG_NAME =
            "Виконавчий комітет Броварської міської ради Броварського району Київської області";

    private WorkspaceSamples() {}

    public static Map<String, PageModel> pages() {
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("workspace-list", list(OPERATOR, ListQuery.of(Place.ALL), rows(40), "next"));
        pages.put("workspace-list-filtered", list(OPERATOR, filtered(), rows(3), null));
        pages.put("workspace-list-executor", list(EXECUTOR, ListQuery.of(Place.MINE), rows(5), null));
        pages.put("workspace-list-columns", withoutColumns());
        for (Place place : Place.values()) {
            pages.put("workspace-none-" + place.word(), list(OPERATOR, ListQuery.of(place), List.of(), null));
        }
        for (QuestionState state : QuestionState.values()) {
            pages.put(
                    "workspace-detail-" + state.word(), detail(OPERATOR, question(state.word(), transitions()), null));
        }
        pages.put(
                "workspace-call-back", detail(CONTROLLER, question("done", List.of("verify", "send-to-rework")), null));
        pages.put("workspace-conflict", detail(OPERATOR, question("closed", List.of()), conflict()));
        pages.put("workspace-conflict-open", detail(OPERATOR, question("routed", transitions()), handedOver()));
        pages.put("workspace-call", call(CallForm.empty(), Map.of()));
        pages.put("workspace-call-wrong", call(CallForm.empty().withAnotherQuestion(), wrong()));
        pages.putAll(PhoneSamples.pages());
        pages.putAll(LineSamples.pages());
        pages.putAll(MailSamples.pages());
        pages.putAll(FeedbackSamples.pages());
        pages.putAll(RoutingSamples.pages());
        pages.putAll(OutsideSamples.pages());
        pages.putAll(TransferSamples.pages());
        pages.putAll(CorrectionSamples.pages());
        pages.putAll(ReplySamples.pages());
        pages.putAll(BulkSamples.pages());
        pages.putAll(StoredListSamples.pages());
        pages.putAll(MapSamples.pages());
        var draft = LetterDrafts.form(MailSamples.letter("waiting", "letter"), PlaceGuess.Found.NOTHING);
        pages.put("workspace-call-letter", call(draft, Map.of()));
        pages.put(
                "workspace-registered",
                new RegisteredPage(frame(OPERATOR, null), registered(), false, List.of(PhoneSamples.incident())));
        pages.put("workspace-consulted", new RegisteredPage(frame(OPERATOR, null), registered(), true, List.of()));
        pages.put("workspace-search", new SearchPage(frame(OPERATOR, null), caller(), "БР-2026-000001"));
        pages.putAll(LawSamples.pages());
        pages.putAll(WorkFigureSamples.pages());
        pages.put("workspace-import", new ImportPage(frame(OPERATOR, null), null, null, null, 204));
        pages.put("workspace-import-wrong", new ImportPage(frame(OPERATOR, null), chosen(), report(), null, -1));
        pages.put("workspace-unsent", new UnsentPage(frame(EXECUTOR, null)));
        pages.put("workspace-no-place", new NoPlacePage(frame(staff("brovary-moderator", Role.MODERATOR), null)));
        return pages;
    }

    static Actor staff(String username, Role role) {
        return new Actor(ActorKind.STAFF, username, "Олександра Костянтинопольська", Set.of(role), null);
    }

    static WorkspaceFrame frame(Actor reader, Place here) {
        var counts = Place.of(reader).stream()
                .map(each -> new PlaceCount(each, each == Place.IN_WORK ? 1_000 : 7))
                .toList();
        return new WorkspaceFrame(here, counts, reader, true, ListLook.PLAIN, Samples.NOW);
    }

    private static WorkspacePage list(Actor reader, ListQuery query, List<QuestionRow> rows, String next) {
        var choices = new ListPane.Choices(
                Samples.catalogue().categories(), Samples.catalogue().enterprises());
        return new WorkspacePage(
                frame(reader, query.place()), new ListPane(query, rows, next, null, choices), null, false);
    }

    private static WorkspacePage withoutColumns() {
        var plain = list(OPERATOR, ListQuery.of(Place.ALL), rows(12), null);
        var places = plain.frame().places();
        var look = new ListLook(true, Set.of(ListColumn.WHO, ListColumn.DUE));
        var frame = new WorkspaceFrame(Place.ALL, places, OPERATOR, true, look, Samples.NOW);
        return new WorkspacePage(frame, plain.list(), null, false);
    }

    private static ListQuery filtered() {
        return ListQuery.of(Place.ALL)
                .with("state", "routed")
                .with("category", "heating")
                .with("executor", "executive")
                .with("overdue", "true");
    }

    private static WorkspacePage detail(Actor reader, QuestionView question, Attempt attempt) {
        ListQuery query = ListQuery.of(Place.ALL);
        var card = new QuestionCard(
                question,
                Samples.catalogue().enterprises(),
                "water",
                PhoneSamples.suggested(0).found().executors(),
                TransferSamples.sent(),
                question.state().equals("registered") ? Samples.NOW.minus(Duration.ofDays(3)) : null,
                OutsideSamples.letters(),
                attempt,
                "",
                ControlSamples.hint(question.state()),
                ReplySamples.templates(),
                new Consultation(question.id(), new UUID(10, 1), "Як оформити житлову субсидію"),
                question.transitions().contains("route"));
        var applicant = new ApplicantView("Олена Петренко", "+380671234567", "olena@mail.example");
        var appeal = new AppealView(
                question.appealId(),
                question.number(),
                "phone",
                "uk",
                "in-work",
                Samples.NOW.minus(Duration.ofDays(2)),
                "brovary-operator",
                null,
                new MarksView(question.state().equals("registered"), 48, new UUID(9, 9), "БР-2026-000007", true),
                7,
                applicant,
                null,
                null,
                List.of(question),
                history());
        var pane = new DetailPane(
                appeal,
                List.of(card),
                caller().found(),
                LawSamples.earlier(),
                List.of(PhoneSamples.call("ended")),
                query,
                "route");
        var list = list(reader, query, rows(40), null).list();
        return new WorkspacePage(frame(reader, Place.ALL), list, pane, false);
    }

    private static List<HistoryView> history() {
        var history = new ArrayList<HistoryView>();
        for (String step : List.of("register", "route", "accept", "report-done", "say-not-done")) {
            history.add(new HistoryView(Samples.NOW, null, "anonymous", "", step, null, "routed", "Слова до кроку"));
        }
        return history;
    }

    static QuestionView question(String state, List<String> transitions) {
        var assignment = new AssignmentView(
                "executive",
                Map.of("uk", LONG_NAME),
                true,
                "done",
                Samples.NOW,
                Samples.NOW,
                "Замінили ділянку труби.");
        return new QuestionView(
                new UUID(1, 2),
                new UUID(1, 1),
                "БР-2026-000123",
                1,
                "heating",
                Map.of("uk", "Опалення"),
                "Третій день немає опалення.\nУ квартирі дитина.",
                new PlaceView("вулиця Київська", "12а", 50.5, 30.8, new OutsideView("lutsk", Map.of("uk", "Луцьк"))),
                List.of(new Particular("Чи є вода в сусідів?", "Ні, немає в усьому підʼїзді")),
                state,
                "emergency",
                Samples.NOW,
                Samples.NOW.plus(Duration.ofHours(5)),
                false,
                state.equals("clarification") ? Samples.NOW : null,
                Samples.NOW.plus(Duration.ofDays(15)),
                !state.equals("accepted"),
                state.equals("registered") ? Samples.NOW.plus(Duration.ofDays(10)) : null,
                null,
                null,
                2,
                List.of(assignment, assignment),
                List.of(
                        new FileView(new UUID(1, 3), "фото.jpg", "image/jpeg", 1, "before"),
                        new FileView(new UUID(1, 4), "акт виконаних робіт.pdf", "application/pdf", 1, "document")),
                transitions,
                transitions.contains("route") ? List.of("normal", "high") : List.of(),
                transitions.contains("refuse") ? LawSamples.grounds() : List.of(),
                4);
    }

    private static List<String> transitions() {
        return List.of(
                "route",
                "accept",
                "start",
                "report-done",
                "answer",
                "ask-clarification",
                "postpone",
                "redirect",
                "refuse");
    }

    static Attempt conflict() {
        return new Attempt(
                new UUID(1, 2),
                "answer",
                Map.of("note", List.of("Довга відповідь, яку шкода втратити")),
                "Поки ви працювали, хтось змінив цей запис.",
                Map.of("note", "Напишіть кілька слів."),
                409,
                Samples.NOW.minus(Duration.ofMinutes(5)));
    }

    private static Attempt handedOver() {
        return new Attempt(
                new UUID(1, 2),
                "route",
                Map.of("executors", List.of("water", "executive"), "note", List.of("Терміново")),
                "Поки ви працювали, хтось змінив цей запис.",
                Map.of(),
                409,
                null);
    }

    static List<QuestionRow> rows(int count) {
        var states = QuestionState.values();
        return IntStream.range(0, count)
                .mapToObj(i -> row(i, states[i % states.length].word()))
                .toList();
    }

    private static QuestionRow row(int i, String state) {
        Instant due = Samples.NOW.plus(Duration.ofHours(30L * i - 40));
        return new QuestionRow(
                new UUID(2, i),
                new UUID(3, i),
                "БР-2026-%06d".formatted(i + 1),
                1 + i % 2,
                "web",
                "heating",
                Map.of("uk", "Дороги, тротуари, снігоприбирання"),
                "У під’їзді третій день немає світла, ліфт не працює, літні люди не можуть вийти надвір. Просимо "
                        + "перевірити щитову і відповісти, коли буде світло…",
                "бульвар Незалежності, 12а",
                50.511,
                30.79,
                state,
                i % 5 == 0 ? "emergency" : "normal",
                Samples.NOW,
                due,
                due.isBefore(Samples.NOW),
                List.of(Map.of("uk", LONG_NAME), Map.of("uk", LONG_NAME)),
                i % 7 == 0 ? List.of("repeated", "collective") : List.of(),
                3);
    }

    static CallPage call(CallForm form, Map<String, String> errors) {
        var choices = new CallPage.Choices(
                Samples.catalogue().categories(),
                Samples.catalogue().streets(),
                Samples.brovary().languages(),
                CorrectionSamples.GRID,
                "applicant.phone");
        return new CallPage(
                frame(OPERATOR, null),
                form,
                errors,
                caller(),
                PhoneSamples.nearby(form.questions()),
                PhoneSamples.suggested(form),
                ArticleSamples.beside(form.questions()),
                choices,
                null);
    }

    private static Map<String, String> wrong() {
        return Map.of(
                "questions[0].place.latitude",
                "Координати мають бути парою.",
                "applicant.phone",
                "Перевірте номер телефону.",
                "answer",
                "Напишіть кілька слів.",
                CallForm.name(0, "text"),
                "Опишіть, що сталося.",
                CallForm.name(1, "category"),
                "Виберіть, чого стосується питання.");
    }

    private static CallerPart caller() {
        return new CallerPart(
                true,
                List.of(new CallerAppeal(
                        new UUID(1, 5), "БР-2026-000007", "closed", Samples.NOW, "Не горить ліхтар", "Олена Петренко")),
                true);
    }

    private static RegisteredAppeal registered() {
        var question = new RegisteredQuestion(new UUID(1, 2), 1, Samples.NOW.plus(Duration.ofDays(30)), 1, null);
        return new RegisteredAppeal(
                new UUID(1, 1), "БР-2026-000123", "7K3M-9QXA-2B4C-8DEF", Samples.NOW, List.of(question));
    }

    private static Chosen chosen() {
        var preview = new ImportPreview(List.of("id", "kind", "text"), List.of("1", "Дороги", "Яма на дорозі"));
        return new Chosen(
                preview,
                List.of("", "category", "text"),
                "",
                "aWQ=",
                Samples.catalogue().categories());
    }

    private static ImportReport report() {
        return new ImportReport(
                2,
                0,
                true,
                List.of(new RowError(2, "kind", "Такої категорії немає.")),
                List.of(new RowError(2, "latitude", "Місце не в громаді.")));
    }
}
