package ua.vidhuk.web.petitions;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.petitions.boundary.AnswerFile;
import ua.vidhuk.petitions.boundary.CharterView;
import ua.vidhuk.petitions.boundary.CountryPage;
import ua.vidhuk.petitions.boundary.CountryRow;
import ua.vidhuk.petitions.boundary.DaySignatures;
import ua.vidhuk.petitions.boundary.PetitionPage;
import ua.vidhuk.petitions.boundary.PetitionRow;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.boundary.PetitionView.PetitionEvent;
import ua.vidhuk.petitions.boundary.SignatureView;
import ua.vidhuk.petitions.boundary.SignerPage;
import ua.vidhuk.petitions.boundary.SignerRow;
import ua.vidhuk.petitions.control.OpenDataset;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.petitions.PetitionReadPage.Reader;

/** Pages of petitions in every state, with long words and with none. */
public final class PetitionSamples {

    private static final UUID ID = UUID.fromString("0193514e-7c00-7a10-9d21-6a0b1c2d3e4f");
    private static final Map<String, String> TOPIC =
            Map.of("uk", "Благоустрій", "ru", "Благоустройство", "en", "Public space");
    private static final CharterView CHARTER = new CharterView(LocalDate.of(2025, 1, 1), 250, 60, 2, 10, "Статут");
    private static final String TITLE =
            "Висадити дерева вздовж вулиці Київської від будинку 2 до будинку 40 та облаштувати поливання влітку";

    private PetitionSamples() {}

    public static Map<String, PageModel> pages() {
        var pages = new LinkedHashMap<String, PageModel>();
        var rows = new ArrayList<PetitionRow>();
        for (String state :
                List.of("collecting", "reached", "in-review", "answered", "missed", "handled-as-appeal", "refused")) {
            rows.add(row(state, state.equals("refused") ? null : TITLE));
        }
        pages.put("petitions", list(rows, wish("", ""), CHARTER));
        pages.put("petitions-none", list(List.of(), wish("", ""), null));
        pages.put("petitions-none-found", list(List.of(), wish("collecting", "метро"), CHARTER));
        for (String state : List.of(
                "draft", "sent", "refused", "collecting", "reached", "in-review", "answered", "handled-as-appeal")) {
            pages.put("petition-" + state, read(view(state), new Reader(true, none(), "", Map.of())));
        }
        pages.put("petition-to-a-stranger", read(view("collecting"), new Reader(false, none(), "", Map.of())));
        pages.put(
                "petition-signed",
                read(
                        view("collecting"),
                        new Reader(true, new SignatureView(true, true, Samples.NOW), "signed", Map.of())));
        pages.put("petition-signers", new SignersPage(view("collecting"), signers(40)));
        pages.put("petition-signers-none", new SignersPage(view("collecting"), signers(0)));
        pages.put("petitions-mine", new MyPetitionsPage(List.of(row("draft", TITLE), row("sent", TITLE))));
        pages.put("country", country(new CountryPage(Collections.nCopies(20, countryRow()), "next"), Map.of()));
        pages.put("country-none", country(new CountryPage(List.of(), null), Map.of("hromada", "Такої громади немає.")));
        pages.put("petition-paper", PaperFormPage.of(view("collecting"), "https://vidhuk.example/petitions/" + ID));
        for (String state : List.of("collecting", "answered")) {
            var model = (PetitionReadPage) read(view(state), new Reader(false, none(), "", Map.of()));
            pages.put("petition-embed-" + state, new EmbedPage(model));
        }
        pages.put("open-data", new OpenDataPage(List.of(OpenDataset.values())));
        pages.put("petitions-mine-none", new MyPetitionsPage(List.of()));
        var typed = new DraftForm(TITLE, "Просимо", "", "key", "");
        pages.put("petition-new", draft(new DraftForm("", "", "", "key", ""), List.of(), false, Map.of()));
        pages.put("petition-new-similar", draft(typed, rows.subList(0, 2), true, Map.of()));
        pages.put(
                "petition-new-wrong",
                draft(
                        typed,
                        List.of(),
                        true,
                        Map.of("substance", "Поясніть, чого ви просите", "category", "Виберіть тему")));
        return pages;
    }

    private static PageModel country(CountryPage rows, Map<String, String> errors) {
        var wish = new CountryWish("", errors.isEmpty() ? "" : "Ніде", "", "");
        return new CountryListPage(rows, wish, Map.of("improvement", new LocalizedText(TOPIC)), errors);
    }

    private static CountryRow countryRow() {
        return new CountryRow(
                "brovary",
                Map.of("uk", "Броварська громада"),
                ID,
                "/brovary/petitions/" + ID,
                "БР-ЕП-2026-0007",
                TITLE,
                "improvement",
                TOPIC,
                "collecting",
                Samples.NOW,
                Samples.NOW,
                250,
                137);
    }

    public static PetitionRow row(String state, String title) {
        boolean published = !List.of("draft", "sent", "refused").contains(state);
        return new PetitionRow(
                ID,
                state.equals("draft") ? null : "БР-ЕП-2026-0007",
                title,
                "improvement",
                TOPIC,
                state,
                published ? Samples.NOW : null,
                published ? Samples.NOW.plus(Duration.ofDays(17)) : null,
                Samples.NOW.minus(Duration.ofDays(1)),
                published ? 250 : null,
                published ? 137 : 0,
                state.equals("refused") ? "no-violence" : null,
                3);
    }

    public static PetitionView view(String state) {
        PetitionRow row = row(state, state.equals("refused") ? null : TITLE);
        boolean decided = List.of("refused", "answered").contains(state);
        Instant now = Samples.NOW;
        return new PetitionView(
                ID,
                row.number(),
                row.title(),
                row.title() == null ? null : "Просимо висадити сто дерев.\n\nВлітку там немає жодної тіні.",
                row.category(),
                TOPIC,
                state.equals("refused") ? null : "Олена Петренко",
                state,
                now,
                now.plus(Duration.ofDays(2)),
                row.publishedAt(),
                row.collectingUntil(),
                row.threshold(),
                row.signatures(),
                null,
                now.plus(Duration.ofDays(10)),
                row.refusedFor(),
                decided ? "Рішення, пояснене кількома словами." : null,
                decided ? now : null,
                state.equals("handled-as-appeal") ? "БР-2026-000123" : null,
                List.of("in-review", "answered").contains(state)
                        ? List.of(new AnswerFile(ID, "Рішення сесії № 12.pdf", "application/pdf", 120_000))
                        : List.of(),
                List.of(new PetitionEvent(now, "send", null, null), new PetitionEvent(now, "publish", null, null)),
                switch (state) {
                    case "draft" -> List.of("send");
                    case "sent" -> List.of("refuse", "publish");
                    case "reached" -> List.of("begin-review");
                    case "in-review" -> List.of("stop-review", "answer");
                    default -> List.of();
                },
                state.equals("draft"),
                3);
    }

    private static PageModel read(PetitionView petition, Reader reader) {
        return new PetitionReadPage(
                petition,
                signers(3),
                petition.threshold() == null ? List.of() : trend(),
                reader,
                "https://vidhuk.example/brovary/petitions/" + ID,
                Samples.NOW);
    }

    private static List<DaySignatures> trend() {
        LocalDate first = LocalDate.of(2026, 11, 9);
        var days = new ArrayList<DaySignatures>();
        for (int i = 0; i < 14; i++) {
            days.add(new DaySignatures(first.plusDays(i), 1 + (i * 37L) % 50));
        }
        return days;
    }

    private static PageModel draft(
            DraftForm form, List<PetitionRow> similar, boolean whole, Map<String, String> errors) {
        return new DraftPage(null, form, similar, whole, Samples.catalogue(), CHARTER, errors);
    }

    private static PageModel list(List<PetitionRow> rows, PetitionWish wish, CharterView charter) {
        var counts = Map.of("collecting", 12L, "answered", 3L, "refused", 1L);
        return new PetitionListPage(new PetitionPage(rows, "next"), wish, counts, Samples.catalogue(), charter);
    }

    private static PetitionWish wish(String state, String words) {
        var query = new MultivaluedHashMap<String, String>();
        query.putSingle("state", state);
        query.putSingle("q", words);
        return PetitionWish.of(query);
    }

    private static SignatureView none() {
        return new SignatureView(false, false, null);
    }

    private static SignerPage signers(int count) {
        var rows = new ArrayList<SignerRow>();
        for (int i = 0; i < count; i++) {
            rows.add(new SignerRow(i % 3 == 1 ? null : "Олександра-Вікторія Перепелиця-Нечипоренко", Samples.NOW));
        }
        return new SignerPage(rows, 137, count == 0 ? null : "next");
    }
}
