package ua.vidhuk.web.services;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.EnterpriseView;
import ua.vidhuk.catalog.boundary.ServiceDesk.ServiceWish;
import ua.vidhuk.catalog.boundary.ServiceRow;
import ua.vidhuk.catalog.boundary.ServiceRow.ServicePage;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.web.page.PageModel;

/**
 * Services, all of them or those for a life event or of a body.
 *
 * @param rows those that are shown, by name
 * @param next where the next page begins, or null
 * @param wish what the reader asked for
 * @param events life events that there are services for
 * @param bodies who gives services, by name
 */
public record ServiceListPage(
        List<ServiceRow> rows, String next, ServiceWish wish, List<String> events, List<EnterpriseView> bodies)
        implements PageModel {

    static ServiceListPage of(
            ServicePage page, ServiceWish wish, List<String> events, List<EnterpriseView> bodies, Language language) {
        Collator order = Collator.getInstance(language.locale());
        return new ServiceListPage(
                page.items().stream()
                        .sorted(Comparator.comparing(each -> name(each.names(), language), order))
                        .toList(),
                page.next(),
                wish,
                events,
                bodies.stream()
                        .sorted(Comparator.comparing(each -> name(each.names(), language), order))
                        .toList());
    }

    @Override
    public String template() {
        return "services/list.jte";
    }

    public boolean isNarrowed() {
        return wish.event() != null || wish.body() != null;
    }

    /** The names of the body whose services are shown, or null. */
    public Map<String, String> bodyNames() {
        return bodies.stream()
                .filter(each -> each.code().equals(wish.body()))
                .map(EnterpriseView::names)
                .findFirst()
                .orElse(null);
    }

    private static String name(Map<String, String> names, Language language) {
        return names.isEmpty() ? "" : new LocalizedText(names).in(language);
    }
}
