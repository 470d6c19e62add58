package ua.vidhuk.web.onboarding;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.vidhuk.onboarding.boundary.HromadaPage;
import ua.vidhuk.onboarding.boundary.ServedTenantPage;
import ua.vidhuk.onboarding.boundary.TenantRequestPage;
import ua.vidhuk.onboarding.boundary.TenantRequestView;
import ua.vidhuk.onboarding.entity.CodifierHromada;
import ua.vidhuk.onboarding.entity.ServedTenant;
import ua.vidhuk.web.page.PageModel;

/** Pages of the onboarding in every state, with long words and with none. */
public final class OnboardingSamples {

    private static final UUID ID = UUID.fromString("0193514e-7c00-7a10-9d21-6a0b1c2d3e4f");
    private static final CodifierHromada HROMADA = new CodifierHromada(
            "UA26060170000052134", "Переріслянська-Дністровська", "сільська", "Івано-Франківська", "pererislianska");
    private static final AskForm FORM = new AskForm(
            ID.toString(), "", "Тихівська громада", "Олена Коваль", "секретар ради", "rada@tykhivka.example");

    private OnboardingSamples() {}

    public static Map<String, PageModel> pages() {
        var pages = new LinkedHashMap<String, PageModel>();
        var many = IntStream.range(0, 20).mapToObj(each -> HROMADA).toList();
        pages.put("platform-join", new PickPage("", new HromadaPage(many, HROMADA.code())));
        pages.put("platform-join-none", new PickPage("Марс", new HromadaPage(List.of(), null)));
        pages.put("platform-join-ask", new AskPage(FORM, HROMADA, true, Map.of()));
        pages.put("platform-join-free", new AskPage(FORM, null, false, Map.of()));
        pages.put(
                "platform-join-wrong",
                new AskPage(FORM, null, true, Map.of("place", "Напишіть назву", "email", "Напишіть адресу")));
        pages.put("platform-join-letter", new LetterPage());
        pages.put("platform-join-confirm", new ConfirmPage("token", HROMADA.fullName(), false));
        pages.put("platform-join-confirmed", new ConfirmPage("token", HROMADA.fullName(), true));
        var rows = IntStream.range(0, 30)
                .mapToObj(each -> request("waiting", List.of(), null))
                .toList();
        pages.put("platform-requests", list(new TenantRequestPage(rows, "next")));
        pages.put("platform-requests-none", list(new TenantRequestPage(List.of(), null)));
        for (String state : List.of("unconfirmed", "waiting", "approved", "built", "ready", "refused")) {
            pages.put("platform-request-" + state, page(request(state, List.of("registry", "schema"), null), Map.of()));
        }
        pages.put(
                "platform-request-failing",
                page(request("approved", List.of("registry"), "Keycloak does not answer"), Map.of()));
        pages.put(
                "platform-request-wrong",
                page(request("waiting", List.of(), null), Map.of("slug", "Зайнято", "reason", "Напишіть")));
        pages.put(
                "platform-request-late",
                new RequestReadPage(request("waiting", List.of(), null), Map.of(), "Уже вирішено.", Map.of()));
        pages.putAll(SharedSamples.pages());
        var tenants = List.of(
                tenant("active", null, 40), tenant("suspended", "behind", 39), tenant("leaving", "no-schema", null));
        pages.put("platform-tenants", new TenantListPage("", "", new ServedTenantPage(tenants, "next"), null));
        pages.put(
                "platform-tenants-none",
                new TenantListPage("x", "unwell", new ServedTenantPage(List.of(), null), "Ні"));
        return pages;
    }

    private static ServedTenant tenant(String state, String problem, Integer changeSets) {
        var at = changeSets == null ? null : Instant.parse("2026-11-22T07:50:00Z");
        Long bytes = changeSets == null ? null : 3_400_000L;
        return new ServedTenant(
                "tykhivka",
                "Тихівська сільська громада",
                state,
                at,
                at,
                changeSets,
                "202611221730",
                bytes,
                at,
                problem);
    }

    private static RequestListPage list(TenantRequestPage requests) {
        return new RequestListPage("waiting", requests, Map.of("waiting", 31L, "ready", 1469L));
    }

    private static RequestReadPage page(TenantRequestView request, Map<String, String> errors) {
        return new RequestReadPage(request, Map.of("slug", "tykhivka"), null, errors);
    }

    private static TenantRequestView request(String state, List<String> steps, String failure) {
        boolean decided = !List.of("unconfirmed", "waiting").contains(state);
        return new TenantRequestView(
                ID,
                state,
                HROMADA.code(),
                HROMADA.fullName(),
                HROMADA.oblast(),
                "Олександра Коваленко-Переріслянська",
                "керівниця апарату виконавчого комітету",
                "rada@pererislianska.example",
                Instant.parse("2026-11-21T08:00:00Z"),
                decided ? Instant.parse("2026-11-22T07:59:00Z") : null,
                decided ? "platform-admin" : null,
                state.equals("refused") ? "Громаду вже підключено.\nЗверніться до неї." : null,
                "pererislianska",
                steps,
                failure,
                2);
    }
}
