package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import ua.vidhuk.catalog.boundary.CatalogEditDesk;
import ua.vidhuk.catalog.boundary.ServiceDesk;
import ua.vidhuk.catalog.boundary.ServiceDesk.ServiceWish;
import ua.vidhuk.catalog.entity.CatalogKind;

/** Fills a tenant with 200,000 service cards, 20,000 of them adopted, and looks at the plans of every list. */
@ApplicationScoped
public class CatalogPlans {

    private static final String FILL =
            """
            insert into platform.catalog_shared (kind, code, version, fields, changed_by)
              select 'service-card', 'shared-' || n, 1, jsonb_build_object('name', jsonb_build_object('uk', 'Спільна ' || n)), 'a test'
              from generate_series(1, 20000) n;
            insert into t_istra.catalog_entry (id, kind, code, fields, shared_code, shared_version, overridden, act, changed_by)
              select gen_random_uuid(), 'service-card', 'card-' || n, jsonb_build_object('name', jsonb_build_object('uk', 'Послуга ' || n),
                  'body', 'enterprise-' || 1 + n % 20, 'lifeEvents', jsonb_build_array((array['birth', 'land', 'housing', 'death'])[1 + n % 4])),
                case when n <= 20000 then 'shared-' || n end, case when n <= 20000 then 1 end,
                case when n <= 20000 then jsonb_build_object('body', 1) else '{}' end, 'loaded', 'a test'
              from generate_series(1, 200000) n""";

    @Inject
    Work work;

    @Inject
    ServiceDesk services;

    @Inject
    CatalogEditDesk desk;

    /** Tables of the catalogue that some list reads from beginning to end, with the list; none when all is well. */
    List<String> tablesReadWhole() throws Exception {
        try (var owner = new OwnersView()) {
            owner.execute(FILL);
            for (String table : List.of(
                    "t_istra.catalog_entry",
                    "t_istra.catalog_edition",
                    "platform.catalog_shared",
                    "platform.catalog_shared_version")) {
                owner.execute("vacuum analyze " + table);
            }
            var found = new ArrayList<String>();
            for (var list : lists().entrySet()) {
                long from = owner.logged();
                // More often than the server looks at the values before it makes one plan for all.
                for (int i = 0; i < 12; i++) {
                    work.as("istra", list.getValue());
                }
                List<JsonObject> plans = owner.plans(from, owner.logged());
                if (plans.isEmpty()) {
                    found.add(list.getKey() + ": no plan was seen");
                }
                plans.forEach(plan -> OwnersView.scanned(plan).stream()
                        .filter(table -> List.of(
                                        "catalog_entry", "catalog_edition", "catalog_shared", "catalog_shared_version")
                                .contains(table))
                        .forEach(table -> found.add(
                                list.getKey() + " reads all of " + table + ": " + plan.getString("Query Text"))));
            }
            return found.stream().distinct().toList();
        }
    }

    private Map<String, Callable<Object>> lists() {
        var lists = new LinkedHashMap<String, Callable<Object>>();
        lists.put("all services", () -> twoPages(new ServiceWish(null, null)));
        lists.put("services for a life event", () -> twoPages(new ServiceWish("birth", null)));
        lists.put(
                "services for a life event that has none",
                () -> services.page(new ServiceWish("veteran", null), null, 40));
        lists.put("services of a body", () -> twoPages(new ServiceWish(null, "enterprise-7")));
        lists.put("life events", () -> services.events());
        lists.put("bodies", () -> services.bodies());
        lists.put("one service", () -> services.read("card-777"));
        lists.put("an earlier card", () -> services.read("card-777", 1));
        lists.put("entries", () -> {
            var first = desk.page(CatalogKind.SERVICE_CARD, null, 40);
            return desk.page(CatalogKind.SERVICE_CARD, first.next(), 40);
        });
        lists.put("shared entries", () -> {
            var first = desk.sharedPage(CatalogKind.SERVICE_CARD, null, 40);
            return desk.sharedPage(CatalogKind.SERVICE_CARD, first.next(), 40);
        });
        lists.put("one entry", () -> desk.read(CatalogKind.SERVICE_CARD, "card-777"));
        lists.put("versions", () -> desk.versions(CatalogKind.SERVICE_CARD, "card-777"));
        return lists;
    }

    private Object twoPages(ServiceWish wish) {
        var first = services.page(wish, null, 40);
        return services.page(wish, first.next(), 40);
    }
}
