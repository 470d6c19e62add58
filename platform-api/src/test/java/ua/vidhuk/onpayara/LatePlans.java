package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import ua.vidhuk.appeals.boundary.LateDesk;
import ua.vidhuk.appeals.boundary.LateForwardDesk;
import ua.vidhuk.monitoring.boundary.LateParameters;
import ua.vidhuk.monitoring.boundary.LateWorkDesk;
import ua.vidhuk.monitoring.control.MorningBook;

/** Fills a tenant with 200,000 questions and as many that were late once, and looks at the plans of the watches, the board and the morning report. */
@ApplicationScoped
public class LatePlans {

    private static final String FILL =
            """
            set role t_istra; set search_path = t_istra;
            insert into appeal (id, number_year, number_sequence, registration_number, channel, language, state,
                access_code, registered_at, version)
              select gen_random_uuid(), 2019, n, 'Л-2019-' || n, 'phone', 'uk', 'in-work', 'plan-' || n,
                now() - (200000 - n) * interval '10 minutes', 1 from generate_series(1, 200000) n;
            insert into appeal_question (id, appeal_id, ordinal, category_id, text, state, priority, registered_at, due_at, closed_at, version, latitude, longitude)
              select gen_random_uuid(), a.id, 1, (select array_agg(id order by code) from catalog_category)[1 + a.number_sequence % 40], 'Опис',
                case when a.number_sequence <= 195000 and a.number_sequence % 50 > 0 then 'closed' else
                  (array['registered', 'routed', 'accepted', 'in-progress', 'done'])[1 + a.number_sequence % 5] end,
                'normal', a.registered_at, a.registered_at + interval '30 days',
                case when a.number_sequence <= 195000 and a.number_sequence % 50 > 0 then a.registered_at + interval '9 days' end, 1,
                case when a.number_sequence % 3 = 0 then 55.9 end, case when a.number_sequence % 3 = 0 then 36.8 end
              from appeal a where number_year = 2019;
            insert into appeal_late (question_id, due_at, told_at)
              select id, due_at, due_at from appeal_question where due_at < now() - interval '1 hour';
            insert into monitoring_late_work (question_id, appeal_id, number, ordinal, category_id, enterprise_id, state, emergency, due_at, ended_at, helpers)
              select q.id, q.appeal_id, 'Л', 1, q.category_id, (select array_agg(id order by code) from catalog_enterprise)[1 + a.number_sequence % 20],
                q.state, false, q.due_at, case when q.state = 'closed' then q.due_at end,
                case when a.number_sequence % 10 = 0 then (select array_agg(id) from catalog_enterprise where code = 'enterprise-7') else '{}' end
              from appeal_question q join appeal a on a.id = q.appeal_id where a.number_year = 2019;
            insert into appeal_assignment (id, question_id, enterprise_id, responsible, state, assigned_at, assigned_by, version)
              select gen_random_uuid(), w.question_id, w.enterprise_id, true, 'accepted', now(), 'plan', 1
              from monitoring_late_work w where w.number = 'Л';
            reset role; reset search_path""";

    /** What reading a table of 200,000 rows costs at the least, in the server's units. */
    private static final double DEAR = 1000;

    @Inject
    Work work;

    @Inject
    LateWorkDesk board;

    @Inject
    LateDesk late;

    @Inject
    LateForwardDesk forwards;

    @Inject
    MorningBook morning;

    /** Tables that are read from beginning to end, with the list; none when all is well. */
    List<String> tablesReadWhole() throws Exception {
        try (var owner = new OwnersView()) {
            owner.plant(FILL);
            for (String table :
                    List.of("appeal", "appeal_question", "appeal_late", "appeal_assignment", "monitoring_late_work")) {
                owner.execute("vacuum analyze t_istra." + table);
            }
            var found = new ArrayList<String>();
            for (var list : lists().entrySet()) {
                long from = owner.logged();
                // More often than the server looks at the values before it makes one plan for all.
                for (int i = 0; i < 12; i++) {
                    work.as("istra", list.getValue());
                }
                List<JsonObject> plans = owner.plans(from, owner.logged()).stream()
                        .filter(LatePlans::isOfTheseLists)
                        .toList();
                if (plans.isEmpty()) {
                    found.add(list.getKey() + ": no plan was seen");
                }
                plans.forEach(plan -> dearScans(plan)
                        .forEach(table -> found.add(
                                list.getKey() + " reads all of " + table + ": " + plan.getString("Query Text"))));
            }
            return found.stream().distinct().toList();
        }
    }

    private static boolean isOfTheseLists(JsonObject plan) {
        String query = plan.getString("Query Text");
        return query.contains("s(state)")
                || query.contains("monitoring_late_work")
                || query.contains("'take-back'")
                || query.contains("appeal_question asked");
    }

    /** Watches look into the other tenants meanwhile, too, whose tables cost nothing to scan. */
    private static List<String> dearScans(JsonValue node) {
        var tables = new ArrayList<String>();
        if (node instanceof JsonObject object) {
            if (object.getString("Node Type", "").equals("Seq Scan")
                    && object.getJsonNumber("Total Cost").doubleValue() > DEAR) {
                tables.add(object.getString("Relation Name"));
            }
            object.values().forEach(each -> tables.addAll(dearScans(each)));
        } else if (node instanceof JsonArray array) {
            array.forEach(each -> tables.addAll(dearScans(each)));
        }
        return tables;
    }

    private Map<String, Callable<Object>> lists() {
        var lists = new LinkedHashMap<String, Callable<Object>>();
        lists.put("all that is late", () -> twoPages(null, null, null));
        lists.put("late of an executor", () -> twoPages("enterprise-7", null, null));
        lists.put("late of nobody", () -> twoPages("none", null, null));
        lists.put("late of a category", () -> twoPages(null, "category-7", null));
        lists.put("late where somebody helps", () -> helped("enterprise-7", null));
        lists.put("late of a category where somebody helps", () -> helped("enterprise-7", "category-7"));
        lists.put("late for a week", () -> twoPages("enterprise-7", "category-7", "week"));
        lists.put("figures", () -> board.figures());
        lists.put("what is late to be passed on", () -> {
            var first = forwards.page(work.tenant("istra"), null, 40);
            return forwards.page(work.tenant("istra"), first.next(), 40);
        });
        lists.put(
                "the morning report",
                () -> work.inTransaction(() -> morning.count(LocalDate.now(ZoneOffset.UTC), Instant.now())));
        lists.put("the watch over deadlines", () -> late.tellOfLate());
        lists.put("the watch over the ladder", () -> board.climb(work.tenant("istra")));
        return lists;
    }

    private Object helped(String helper, String category) {
        var parameters = new LateParameters();
        parameters.helper = helper;
        parameters.category = category;
        return board.page(parameters, board.page(parameters, null, 40).next(), 40);
    }

    private Object twoPages(String executor, String category, String late) {
        var parameters = new LateParameters();
        parameters.executor = executor;
        parameters.category = category;
        parameters.late = late;
        var first = board.page(parameters, null, 40);
        return first.next() == null ? first : board.page(parameters, first.next(), 40);
    }
}
