package ua.vidhuk.web.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.EnterpriseView;
import ua.vidhuk.catalog.boundary.ServiceDesk.ServiceWish;
import ua.vidhuk.catalog.boundary.ServiceRow;
import ua.vidhuk.catalog.boundary.ServiceRow.ServicePage;
import ua.vidhuk.catalog.boundary.ServiceView;
import ua.vidhuk.catalog.entity.ServiceCard.ServiceForm;
import ua.vidhuk.catalog.entity.ServiceCard.ServiceStep;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** Pages of services: many, none, a card with everything and one with next to nothing. */
public final class ServiceSamples {

    private static final Map<String, String> NAME = Map.of(
            "uk",
            "Надання дозволу на розміщення зовнішньої реклами на території населеного пункту",
            "en",
            "Permit for outdoor advertising");
    private static final Map<String, String> BODY =
            Map.of("uk", "Управління розвитку підприємництва та реклами", "en", "Business department");

    private ServiceSamples() {}

    public static Map<String, PageModel> pages() {
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("services", list(40, null, null));
        pages.put("services-none", list(0, null, null));
        pages.put("services-of-a-body", list(3, null, "business"));
        pages.put("services-for-an-event", list(0, "birth", null));
        pages.put("service", new ServiceCardPage(full(), "http://localhost/brovary/services/advertising", false));
        pages.put(
                "service-earlier", new ServiceCardPage(full(), "http://localhost/brovary/services/advertising", true));
        pages.put("service-bare", new ServiceCardPage(bare(), "http://localhost/brovary/services/bare", false));
        return pages;
    }

    private static ServiceListPage list(int rows, String event, String body) {
        var items = new ArrayList<ServiceRow>();
        for (int i = 0; i < rows; i++) {
            items.add(new ServiceRow(
                    "service-" + i, NAME, Map.of(), "business", i % 3 == 0 ? null : i, "working", Map.of()));
        }
        var bodies = List.of(new EnterpriseView(
                "business",
                BODY,
                "executive-body",
                "municipal",
                null,
                null,
                null,
                null,
                Map.of(),
                Map.of(),
                List.of()));
        return ServiceListPage.of(
                new ServicePage(items, rows > 30 ? "service-39" : null),
                new ServiceWish(event, body),
                List.of("birth", "housing", "business"),
                bodies,
                Language.UK);
    }

    private static ServiceView full() {
        return new ServiceView(
                "advertising",
                7,
                NAME,
                text("Дозвіл потрібен, щоб розмістити рекламу на будинку чи на землі громади."),
                "business",
                BODY,
                List.of("business"),
                "business",
                List.of(text("Заява за формою"), text("Фотографія місця, 9 × 13 см"), text("Ескіз із конструкцією")),
                text("ЦНАП, вулиця Лесі Українки, 35.\nАбо поштою."),
                10,
                "working",
                Map.of(),
                text("Дозвіл на п’ять років."),
                List.of(text("Документи подано не повністю."), text("У документах неправдиві відомості.")),
                List.of(
                        new ServiceForm(text("Заява"), "https://lutsk.example/form.pdf", "https://lutsk.example/s.pdf"),
                        new ServiceForm(text("Ескіз"), null, null)),
                List.of(
                        new ServiceStep(text("Прийом і реєстрація заяви"), text("Адміністратор ЦНАП"), 1),
                        new ServiceStep(text("Погодження місця"), text("Управління містобудування"), 7),
                        new ServiceStep(text("Видача дозволу"), Map.of(), null)),
                List.of(text("Закон України «Про рекламу», стаття 16")),
                Samples.NOW);
    }

    private static ServiceView bare() {
        Map<String, String> none = Map.of();
        return new ServiceView(
                "bare",
                1,
                text("Довідка"),
                none,
                null,
                none,
                List.of(),
                null,
                List.of(text("Паспорт")),
                none,
                null,
                null,
                none,
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Samples.NOW);
    }

    private static Map<String, String> text(String ukrainian) {
        return Map.of("uk", ukrainian);
    }
}
