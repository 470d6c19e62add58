package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.PublicationView;
import ua.vidhuk.appeals.boundary.PublishedAppeal;
import ua.vidhuk.appeals.boundary.PublishedAppeal.PublishedPage;
import ua.vidhuk.appeals.entity.Publication.Words;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.published.PublishedListPage;
import ua.vidhuk.web.published.PublishedReadPage;

/** What is public of appeals: a list, one of them, and the form that publishes. */
final class PublishedSamples {

    private static final Words WORDS =
            new Words("На перехресті не працює світлофор.", "вулиця Київська", "Полагоджено.");

    private PublishedSamples() {}

    static void put(Map<String, PageModel> pages, WorkspaceFrame frame, UUID question) {
        var appeal = new PublishedAppeal(
                question,
                "roads",
                Map.of("uk", "Дороги <b>"),
                "closed",
                "Яма ".repeat(100),
                WORDS.place(),
                WORDS.answer(),
                Samples.NOW,
                Samples.NOW);
        pages.put("published", new PublishedListPage(new PublishedPage(List.of(appeal), "next"), false));
        pages.put("published-none", new PublishedListPage(new PublishedPage(List.of(), null), false));
        pages.put("published-one", new PublishedReadPage(appeal));
        var open = new PublicationView(
                question, true, true, WORDS.text(), WORDS.place(), WORDS.answer(), Samples.NOW, "operator", null);
        var closed = new PublicationView(question, false, false, WORDS.text(), null, null, null, null, null);
        pages.put("workspace-publication", new PublicationPage(frame, open, WORDS, "published", Map.of()));
        pages.put(
                "workspace-publication-wrong",
                new PublicationPage(
                        frame,
                        closed,
                        new Words("", null, null),
                        "",
                        Map.of("text", "Напишіть текст.", "namesChecked", "У тексті є ім’я.")));
    }
}
