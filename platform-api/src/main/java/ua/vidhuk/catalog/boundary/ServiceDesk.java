package ua.vidhuk.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.ServiceRow.ServicePage;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.control.EntryBook;
import ua.vidhuk.catalog.control.ServiceRegister;
import ua.vidhuk.catalog.entity.CatalogEntry;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.CatalogProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** What everybody reads about services, for pages and for the JSON API. */
@ApplicationScoped
@Transactional
public class ServiceDesk {

    /** As many as a page of a list holds at most. */
    public static final int PAGE_LIMIT = 200;

    @Inject
    ServiceRegister register;

    @Inject
    EntryBook entries;

    @Inject
    Catalog catalog;

    /**
     * Why services are listed together: all, those of a body, or those for a life event.
     *
     * @param event word of the life event, or null
     * @param body code of the enterprise, or null; not together with an event
     */
    public record ServiceWish(String event, String body) {

        public ServiceWish {
            event = event == null || event.isBlank() ? null : event;
            body = body == null || body.isBlank() ? null : body;
            if (event != null && body != null) {
                throw new InvalidInputException(FieldProblem.of("body", "catalog.field.event-or-body"));
            }
        }
    }

    /** Services in use, in the order of their codes, those behind {@code after}. */
    public ServicePage page(ServiceWish wish, String after, int limit) {
        int rows = Math.clamp(limit, 1, PAGE_LIMIT);
        String from = after == null ? "" : after;
        List<CatalogEntry> found;
        if (wish.event() != null) {
            found = register.ofEvent(wish.event(), from, rows + 1);
        } else {
            found = wish.body() != null ? register.ofBody(wish.body(), from, rows + 1) : register.all(from, rows + 1);
        }
        List<CatalogEntry> shown = found.subList(0, Math.min(rows, found.size()));
        return new ServicePage(
                shown.stream().map(ServiceRow::of).toList(),
                found.size() > rows ? shown.getLast().code() : null);
    }

    /** Life events that there are services for. */
    public List<String> events() {
        return register.events(CatalogKind.LIFE_EVENTS);
    }

    /** Enterprises and bodies that give services. */
    public List<EnterpriseView> bodies() {
        Map<String, JsonObject> fields = catalog.fields(CatalogKind.ENTERPRISE);
        return catalog.enterprises(register.bodies()).stream()
                .map(each -> EnterpriseView.of(each, fields.get(each.code())))
                .toList();
    }

    /**
     * A service in use, as it is now.
     *
     * @throws ProblemException {@code entry-not-found}
     */
    public ServiceView read(String code) {
        return entries.find(CatalogKind.SERVICE_CARD, code)
                .filter(CatalogEntry::active)
                .map(this::view)
                .orElseThrow(() -> new ProblemException(CatalogProblem.ENTRY_NOT_FOUND));
    }

    /**
     * A service as it was in a version, in use or not: whoever applied under it may read it.
     *
     * @throws ProblemException {@code entry-not-found}
     */
    public ServiceView read(String code, long version) {
        return entries.find(CatalogKind.SERVICE_CARD, code, version)
                .map(this::view)
                .orElseThrow(() -> new ProblemException(CatalogProblem.ENTRY_NOT_FOUND));
    }

    private ServiceView view(CatalogEntry entry) {
        String body = entry.fields().getString("body", null);
        Map<String, String> names = body == null
                ? Map.of()
                : catalog.enterprises(List.of(body)).stream()
                        .findFirst()
                        .map(each -> each.name().byTag())
                        .orElse(Map.of());
        return ServiceView.of(entry, names);
    }
}
