package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import ua.vidhuk.petitions.boundary.CountryDesk;
import ua.vidhuk.petitions.boundary.CountryFilterReader;
import ua.vidhuk.petitions.control.CountryFilter;

/** Fills the portal of the country with 200,000 petitions of a thousand communities, and looks at the plans of its lists. */
@ApplicationScoped
public class CountryPlans {

    private static final String FILL =
            """
            insert into platform.tenant (slug, kind, jurisdiction, time_zone, languages, names, office_names, contacts, accent,
                registration_prefix, state, delete_after)
              select 'filled-' || n, 'hromada', 'UA', 'Europe/Kyiv', 'uk', '{"uk": "Наповнена"}', '{"uk": "Наповнена"}', '{}',
                '#206bc4', 'Н', 'deleting', now() from generate_series(1, 1000) n;
            insert into platform.petition_projection (tenant, petition_id, number, title, topic, topic_names, state, signatures,
                threshold, published_at, collecting_until)
              select 'filled-' || 1 + n % 1000, gen_random_uuid(), 'Н-' || n, 'Петиція ' || n, 'topic-' || n % 40, '{"uk": "Тема"}',
                case when n % 100 < 70 then 'handled-as-appeal' when n % 100 < 90 then 'answered' when n % 1000 = 991 then 'in-review'
                  else 'collecting' end, n % 300, 250, timestamptz '2015-01-01' + n * interval '20 minutes',
                timestamptz '2015-03-01' + n * interval '20 minutes'
              from generate_series(1, 200000) n;
            analyze platform.petition_projection""";
    private static final String EMPTY = "delete from platform.tenant where slug like 'filled-%'";

    @Inject
    CountryDesk desk;

    @Inject
    CountryFilterReader filters;

    /** Lists that read the projection from beginning to end; none when all is well. */
    List<String> tablesReadWhole() throws Exception {
        try (var owner = new OwnersView()) {
            owner.plant(FILL);
            var found = new ArrayList<String>();
            for (var list : lists().entrySet()) {
                long from = owner.logged();
                // More often than the server looks at the values before it makes one plan for all.
                for (int i = 0; i < 12; i++) {
                    list.getValue().call();
                }
                List<JsonObject> plans = owner.plans(from, owner.logged()).stream()
                        .filter(plan -> plan.getString("Query Text").contains("petition_projection"))
                        .filter(plan -> !plan.getString("Query Text").startsWith("insert"))
                        .toList();
                if (plans.isEmpty()) {
                    found.add(list.getKey() + ": no plan was seen");
                }
                plans.forEach(plan -> OwnersView.scanned(plan).stream()
                        .filter(table -> table.startsWith("petition_projection"))
                        .forEach(table ->
                                found.add(list.getKey() + " reads all of it: " + plan.getString("Query Text"))));
            }
            owner.plant(EMPTY);
            return found.stream().distinct().toList();
        }
    }

    private Map<String, Callable<Object>> lists() {
        var lists = new LinkedHashMap<String, Callable<Object>>();
        lists.put("all", () -> twoPages(filters.read(null, null, null)));
        lists.put("collecting", () -> twoPages(filters.read(null, null, List.of("collecting"))));
        lists.put("in review", () -> twoPages(filters.read(null, null, List.of("reached", "in-review"))));
        lists.put("a topic", () -> twoPages(filters.read(null, "topic-7", null)));
        lists.put("a topic in a state", () -> twoPages(filters.read(null, "topic-7", List.of("answered"))));
        lists.put("a community", () -> twoPages(filters.read("brovary", null, null)));
        lists.put("a community's topic", () -> twoPages(filters.read("lutsk", "topic-7", List.of("answered"))));
        lists.put("topics", desk::readTopics);
        lists.put("months", desk::months);
        lists.put("a month", () -> desk.addresses(YearMonth.of(2022, 3)));
        return lists;
    }

    private Object twoPages(CountryFilter filter) {
        var first = desk.page(filter, null, 40);
        return first.next() == null ? first : desk.page(filter, first.next(), 40);
    }
}
