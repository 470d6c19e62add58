package ua.vidhuk.web.workspace;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.petitions.boundary.AlertView;
import ua.vidhuk.petitions.boundary.DoubleView;
import ua.vidhuk.petitions.boundary.InvalidationPreview;
import ua.vidhuk.petitions.boundary.InvalidationPreview.MaskedSignature;
import ua.vidhuk.petitions.boundary.InvalidationPreview.NetworkRow;
import ua.vidhuk.petitions.boundary.InvalidationView;
import ua.vidhuk.petitions.boundary.PetitionPage;
import ua.vidhuk.petitions.control.DoubleSigners.Waiting;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.petitions.PetitionSamples;
import ua.vidhuk.web.workspace.ForgedSignaturesPage.Outcome;
import ua.vidhuk.web.workspace.PaperEntryPage.PaperOutcome;

/** What a moderator sees. */
public final class PetitionQueueSamples {

    private static final Actor MODERATOR =
            new Actor(ActorKind.STAFF, "brovary-moderator", "Марія Модераторка", Set.of(Role.MODERATOR), null);

    private static final Map<String, String> RULE = Map.of("minutes", "10", "signatures", "60", "times", "6");

    private PetitionQueueSamples() {}

    public static Map<String, PageModel> pages() {
        var frame = new WorkspaceFrame(null, List.of(), MODERATOR, false, ListLook.PLAIN, Samples.NOW);
        var pages = new LinkedHashMap<String, PageModel>();
        var rows = List.of(PetitionSamples.row("collecting", "Висадити дерева вздовж вулиці Київської"));
        pages.put(
                "workspace-petitions",
                new PetitionQueuePage(
                        frame, "sent", new PetitionPage(rows, "next"), List.of(alert()), List.of(twice())));
        pages.put(
                "workspace-petitions-none",
                new PetitionQueuePage(frame, "reached", new PetitionPage(List.of(), null), List.of(), List.of()));
        for (String state : List.of("sent", "reached", "in-review", "answered")) {
            pages.put(
                    "workspace-petition-" + state,
                    new PetitionCheckPage(frame, PetitionSamples.view(state), rows, Map.of(), "", Map.of()));
        }
        pages.put(
                "workspace-petition-wrong",
                new PetitionCheckPage(
                        frame,
                        PetitionSamples.view("sent"),
                        List.of(),
                        Map.of("confirmed", List.of("author-named"), "note", List.of("Бо так")),
                        "Виправте поля",
                        Map.of("confirmed", "Позначте кожну", "requirement", "Виберіть", "note", "Напишіть")));
        pages.put("workspace-paper", new PaperListPage(frame, new PetitionPage(rows, "next")));
        pages.put("workspace-paper-none", new PaperListPage(frame, new PetitionPage(List.of(), null)));
        pages.put("workspace-paper-entry", paper(frame, new PaperOutcome(true, false, "", Map.of())));
        pages.put("workspace-paper-same-name", paper(frame, new PaperOutcome(false, true, "Вже є", Map.of())));
        pages.put(
                "workspace-paper-wrong",
                paper(frame, new PaperOutcome(false, false, "Виправте", Map.of("name", "Як?", "bornOn", "Коли?"))));
        pages.put("workspace-alert-rule", new AlertRulePage(frame, RULE, true, Map.of()));
        pages.put(
                "workspace-alert-rule-wrong",
                new AlertRulePage(
                        frame, Map.of("minutes", "нуль"), false, Map.of("minutes", "Число", "times", "Скільки?")));
        pages.put("workspace-doubles", doubles(frame, List.of(pair(null), pair(true), pair(false)), "same", ""));
        pages.put("workspace-doubles-none", doubles(frame, List.of(), "", "Вже вирішили"));
        pages.putAll(forged(frame));
        return pages;
    }

    private static PageModel paper(WorkspaceFrame frame, PaperOutcome outcome) {
        return new PaperEntryPage(frame, PetitionSamples.view("collecting"), Map.of("name", "Петренко Олена"), outcome);
    }

    private static Map<String, PageModel> forged(WorkspaceFrame frame) {
        var petition = PetitionSamples.view("reached");
        var wish = new SignatureWish("2026-11-22T03:00", "", "203.0.113.0", "20");
        var none = new SignatureWish("", "", "", "");
        var made = List.of(invalidation(null), invalidation(Samples.NOW));
        return Map.of(
                "workspace-forged",
                new ForgedSignaturesPage(frame, petition, none, null, List.of(), Outcome.of(null)),
                "workspace-forged-found",
                new ForgedSignaturesPage(frame, petition, wish, preview(120), made, Outcome.of("invalidated")),
                "workspace-forged-none",
                new ForgedSignaturesPage(frame, petition, wish, preview(0), made, Outcome.of("restored")),
                "workspace-forged-wrong",
                new ForgedSignaturesPage(
                        frame,
                        petition,
                        wish,
                        preview(7),
                        List.of(),
                        new Outcome("", "Виправте поля", Map.of("reason", "Поясніть", "until", "Раніше"), "")));
    }

    private static InvalidationPreview preview(int found) {
        var sample = Collections.nCopies(
                Math.min(found, 20), new MaskedSignature("О… П…", "web", "203.0.113.0", Samples.NOW));
        var networks = found == 0 ? List.<NetworkRow>of() : List.of(new NetworkRow("203.0.113.0", found));
        return new InvalidationPreview(
                Samples.NOW, Samples.NOW, "203.0.113.0", 20, found, 137 - found, 130, sample, networks);
    }

    private static InvalidationView invalidation(Instant undoneAt) {
        return new InvalidationView(
                UUID.fromString("0193514e-7c00-7a10-9d21-6a0b1c2d3e5f"),
                null,
                Samples.NOW,
                null,
                20,
                120,
                "Усі з однієї мережі за кілька хвилин",
                Samples.NOW,
                "Марія",
                undoneAt,
                undoneAt == null ? null : "Марія",
                undoneAt == null ? null : "То був дім культури");
    }

    private static PageModel doubles(WorkspaceFrame frame, List<DoubleView> pairs, String done, String message) {
        return new DoublePage(frame, PetitionSamples.view("collecting"), pairs, done, message);
    }

    private static DoubleView pair(Boolean same) {
        boolean decided = same != null;
        return new DoubleView(
                UUID.randomUUID(),
                "Петренко Олена Іванівна",
                Samples.NOW,
                UUID.randomUUID(),
                "Олена Петренко",
                Samples.NOW,
                same,
                decided ? Samples.NOW : null,
                decided ? "Марія" : null);
    }

    private static Waiting twice() {
        var id = UUID.fromString("0193514e-7c00-7a10-9d21-6a0b1c2d3e7f");
        return new Waiting(id, "БР-ЕП-2026-0007", "Висадити дерева вздовж вулиці", 2);
    }

    private static AlertView alert() {
        var id = UUID.fromString("0193514e-7c00-7a10-9d21-6a0b1c2d3e6f");
        return new AlertView(
                id, id, "БР-ЕП-2026-0007", "Висадити дерева вздовж вулиці", Samples.NOW, Samples.NOW, 412, 7);
    }
}
