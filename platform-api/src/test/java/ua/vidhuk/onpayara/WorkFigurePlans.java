package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.appeals.boundary.WorkFigureDesk;

/** Fills a tenant with 200,000 questions that were carried out, and looks at the plans by which those of a time are counted. */
@ApplicationScoped
public class WorkFigurePlans {

    private static final List<String> TABLES =
            List.of("appeal_question", "appeal_assignment", "appeal_history", "appeal_rating");
    private static final String FILL =
            """
            set role t_istra; set search_path = t_istra;
            insert into appeal (id, number_year, number_sequence, registration_number, channel, language, state,
                access_code, registered_at, version)
              select md5('work ' || n)::uuid, 2018, n, 'В-2018-' || n, 'phone', 'uk', 'in-work', 'work-' || n,
                now() - (200000 - n) * interval '10 minutes', 1 from generate_series(1, 200000) n;
            insert into appeal_question (id, appeal_id, ordinal, category_id, text, street, house, state, priority, registered_at, due_at,
                closed_at, rework_count, version)
              select a.id, a.id, 1, (select id from catalog_category order by code limit 1), 'Опис',
                'вулиця ' || a.number_sequence % 400, (a.number_sequence % 90)::text,
                case when a.number_sequence % 10 > 0 then 'closed' else 'in-progress' end, 'normal', a.registered_at,
                a.registered_at + interval '30 days',
                case when a.number_sequence % 10 > 0 then a.registered_at + interval '9 days' end, (a.number_sequence % 20 = 1)::integer, 1
              from appeal a where a.number_year = 2018;
            insert into appeal_assignment (id, question_id, enterprise_id, responsible, state, assigned_at, assigned_by, version)
              select gen_random_uuid(), a.id, (select array_agg(id order by code) from catalog_enterprise)[1 + a.number_sequence % 20], true,
                'done', a.registered_at, 'operator', 1
              from appeal a where a.number_year = 2018;
            insert into appeal_history (id, appeal_id, question_id, occurred_at, actor_kind, transition, state_before, state_after, visible_to_applicant)
              select gen_random_uuid(), a.id, a.id, a.registered_at + interval '8 days', 'staff', 'verify', 'done', 'verified', false
              from appeal a where a.number_year = 2018;
            insert into appeal_rating (question_id, score, rated_at)
              select a.id, 1 + a.number_sequence % 5, a.registered_at + interval '9 days' from appeal a where a.number_year = 2018;
            reset role; reset search_path""";

    @Inject
    Work work;

    @Inject
    WorkFigureDesk desk;

    /** What is counted by reading a table from beginning to end, or past the index by time; nothing when all is well. */
    List<String> readWhole() throws Exception {
        try (var owner = new OwnersView()) {
            owner.plant(FILL);
            for (String table : TABLES) {
                owner.execute("vacuum analyze t_istra." + table);
            }
            long from = owner.logged();
            // More often than the server looks at the values before it makes one plan for all.
            for (int i = 0; i < 12; i++) {
                var figures = work.as("istra", () -> desk.figures(null, null, work.tenant("istra")));
                if (figures.executors().size() < 18 || figures.all().closed() < 3_000) {
                    return List.of("too little was counted: " + figures.all());
                }
            }
            List<JsonObject> plans = owner.plans(from, owner.logged()).stream()
                    .filter(each -> each.getString("Query Text").contains("grouping(a.enterprise_id)"))
                    .toList();
            var found = new ArrayList<String>(plans.size() < 12 ? List.of("too few plans were seen") : List.of());
            for (JsonObject plan : plans) {
                OwnersView.scanned(plan).stream()
                        .filter(TABLES::contains)
                        .forEach(table -> found.add("reads all of " + table));
                if (!plan.toString().contains("\"Index Name\":\"appeal_question_closed\"")) {
                    found.add("goes past the index by time: " + plan);
                }
            }
            return found.stream().distinct().toList();
        }
    }
}
