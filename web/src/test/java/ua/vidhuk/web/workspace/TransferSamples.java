package ua.vidhuk.web.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.boundary.TransferView;
import ua.vidhuk.appeals.boundary.TransferView.Destination;
import ua.vidhuk.appeals.boundary.TransferView.SentTransfer;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.workspace.TransferPage.Typed;

/** A question that goes to another community. */
final class TransferSamples {

    private TransferSamples() {}

    static Map<String, PageModel> pages() {
        var frame = WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, null);
        var open = WorkspaceSamples.question("registered", List.of("route", "redirect"));
        var ended = WorkspaceSamples.question("closed", List.of());
        var fresh = new TransferView(Samples.NOW, true, List.of());
        var old = new TransferView(null, false, sent());
        var wrong = Map.of("to", "Виберіть громаду зі списку.", "note", "Напишіть кілька слів.");
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put(
                "workspace-transfer",
                new TransferPage(frame, open, fresh, destinations(40), "", Typed.NOTHING, Map.of()));
        pages.put(
                "workspace-transfer-wrong",
                new TransferPage(frame, open, fresh, destinations(3), "", new Typed("send", "h-1", ""), wrong));
        pages.put(
                "workspace-transfer-ended",
                new TransferPage(frame, ended, old, List.of(), "Луц", Typed.NOTHING, Map.of()));
        return pages;
    }

    static List<SentTransfer> sent() {
        Map<String, String> office = Map.of("uk", "Контакт-центр Луцької міської територіальної громади");
        return List.of(
                new SentTransfer(office, "taken-back", Samples.NOW, "ЛУ-2026-000017", null, null, null, "Це не в нас."),
                new SentTransfer(
                        office,
                        "received",
                        Samples.NOW,
                        "ЛУ-2026-000018",
                        "closed",
                        "Ліхтар горить.",
                        Samples.NOW,
                        null));
    }

    private static List<Destination> destinations(int many) {
        return java.util.stream.IntStream.range(0, many)
                .mapToObj(i -> new Destination(
                        "h-" + i, Map.of("uk", "Громада " + i), Map.of("uk", "Контакт-центр громади " + i)))
                .toList();
    }
}
