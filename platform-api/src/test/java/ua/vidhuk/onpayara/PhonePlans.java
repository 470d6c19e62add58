package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.IncidentDesk;
import ua.vidhuk.appeals.boundary.SimilarDesk;
import ua.vidhuk.appeals.boundary.SimilarInput;
import ua.vidhuk.intake.boundary.CallDesk;
import ua.vidhuk.intake.boundary.Open311Desk;
import ua.vidhuk.intake.entity.ServiceRequestFilter;
import ua.vidhuk.language.entity.Language;

/** Fills a tenant with 200,000 calls and as many questions in 400 streets, and looks at the plans of what a call asks for. */
@ApplicationScoped
public class PhonePlans {

    private static final String FILL =
            """
            set role t_istra; set search_path = t_istra;
            insert into intake_system (id, kind, name, secret, requests_per_minute, created_at, created_by)
              values ('00000000-0000-7000-8000-000000000001', 'pbx', 'Станція', 'secret', 100, now(), 'a test');
            insert into intake_line (id, name, kind, active, version, changed_at, changed_by)
              values ('00000000-0000-7000-8000-000000000003', 'Лінія', 'hot', true, 1, now(), 'a test');
            insert into intake_call (id, system_id, exchange_call, caller_phone, began_at, answered_at, ended_at, line_id)
              select gen_random_uuid(), '00000000-0000-7000-8000-000000000001', n::text, '+38044' || (1000000 + n % 60000),
                timestamptz '2020-01-01' + n * interval '15 minutes', timestamptz '2020-01-01' + n * interval '15 minutes',
                timestamptz '2020-01-01' + n * interval '15 minutes' + interval '2 minutes',
                case when n % 7 = 0 then '00000000-0000-7000-8000-000000000003'::uuid end
              from generate_series(1, 200000) n;
            insert into appeal (id, number_year, number_sequence, registration_number, channel, language, state, access_code,
                registered_at, version)
              select gen_random_uuid(), 2019, n, 'С-2019-' || n, 'phone', 'uk', 'in-work', 'street-' || n,
                timestamptz '2019-01-01' + n * interval '2 minutes', 1 from generate_series(1, 200000) n;
            update intake_call c set appeal_id = a.id from appeal a
              where a.number_year = 2019 and a.number_sequence % 2 = 0 and c.exchange_call = a.number_sequence::text;
            insert into appeal_consultation (appeal_id, given_at, given_by)
              select id, registered_at, 'x' from appeal where number_year = 2019;
            insert into appeal_question (id, appeal_id, ordinal, category_id, text, street, house, state, priority, registered_at, due_at,
                closed_at, version)
              select gen_random_uuid(), a.id, 1, (select id from catalog_category order by code limit 1), 'Опис',
                'вулиця ' || a.number_sequence % 400, a.number_sequence % 90, case when a.number_sequence % 100 < 85 then 'closed' else 'routed' end,
                'normal', a.registered_at, a.registered_at + interval '30 days',
                case when a.number_sequence % 100 < 85 then a.registered_at + interval '9 days' end, 1
              from appeal a where number_year = 2019;
            insert into intake_request (question_id, system_id, requested_at)
              select id, '00000000-0000-7000-8000-000000000001', registered_at from appeal_question where street is not null;
            insert into intake_mailbox (id, address, host, port, security, login, password, folder, look_at, created_at, created_by)
              values ('00000000-0000-7000-8000-000000000002', 'a@example.org', 'h', 1, 'tls', 'l', 'p', 'INBOX', timestamptz '2099-01-01', now(), 'a test');
            insert into intake_letter (id, mailbox_id, uid_validity, uid, digest, message_id, kind, state, sender_address, subject, body,
                received_at, appeal_id, decided_at, decided_by)
              select gen_random_uuid(), '00000000-0000-7000-8000-000000000002', 1, a.number_sequence, sha256(a.number_sequence::text::bytea),
                '<' || a.number_sequence || '@example.org>', 'letter',
                case when a.number_sequence % 100 = 0 then 'waiting' when a.number_sequence % 3 = 0 then 'attached' else 'registered' end,
                'p' || a.number_sequence % 60000 || '@example.org', 'Тема', 'Слова', a.registered_at, a.id,
                case when a.number_sequence % 100 <> 0 then a.registered_at end, case when a.number_sequence % 100 <> 0 then 'x' end
              from appeal a where number_year = 2019;
            update appeal set applicant_phone = '+38044' || (1000000 + number_sequence % 60000) where number_year = 2019;
            update appeal_question set latitude = 50.45 + (ordinal + house::integer * 1.0) / 1000, longitude = 30.7 + extract(day from registered_at) / 100
              where appeal_id in (select id from appeal where number_year = 2019);
            insert into appeal_incident (id, title, category_id, opened_at, opened_by, closed_at, answer)
              select gen_random_uuid(), 'Аварія ' || number_sequence, (select id from catalog_category order by code limit 1), registered_at, 'x',
                case when number_sequence % 1000 <> 0 then registered_at + interval '1 day' end, case when number_sequence % 1000 <> 0 then 'Усе' end
              from appeal where number_year = 2019;
            insert into appeal_incident_question (incident_id, question_id, joined_at, joined_by)
              select i.id, q.id, i.opened_at, 'x' from appeal_incident i join appeal a on a.registered_at = i.opened_at and a.number_year = 2019
                join appeal_question q on q.appeal_id = a.id;
            reset role; reset search_path""";

    private static final UUID LINE = UUID.fromString("00000000-0000-7000-8000-000000000003");

    private static final List<String> TABLES = List.of(
            "intake_call",
            "appeal_consultation",
            "intake_request",
            "intake_letter",
            "appeal_question",
            "appeal",
            "appeal_incident",
            "appeal_incident_question");

    private static final List<String> ALL_TABLES = Stream.of(TABLES, WorksWork.TABLES, ArticleWork.TABLES)
            .flatMap(List::stream)
            .toList();

    @Inject
    Work work;

    @Inject
    Letters letters;

    @Inject
    WorksWork works;

    @Inject
    ArticleWork articles;

    @Inject
    CallDesk calls;

    @Inject
    AppealDesk appeals;

    @Inject
    SimilarDesk similar;

    @Inject
    IncidentDesk incidents;

    @Inject
    Open311Desk open311;

    /** Tables that some list reads from beginning to end, with the list; none when all is well. */
    List<String> tablesReadWhole() throws Exception {
        try (var owner = new OwnersView()) {
            owner.plant(FILL);
            owner.plant(WorksWork.FILL);
            owner.plant(ArticleWork.FILL);
            for (String table : ALL_TABLES) {
                owner.execute("vacuum analyze t_istra." + table);
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
                // What suggestions learn from is read meanwhile, in the background and as a whole.
                plans.removeIf(plan -> plan.getString("Query Text").contains("as responsible"));
                plans.forEach(plan -> OwnersView.scanned(plan).stream()
                        .filter(ALL_TABLES::contains)
                        .forEach(table -> found.add(
                                list.getKey() + " reads all of " + table + ": " + plan.getString("Query Text"))));
            }
            return found.stream().distinct().toList();
        }
    }

    private Object similar(SimilarInput told) {
        return similar.forStaff(told, work.tenant("istra"));
    }

    private Object twoPages() {
        String next = incidents.page(false, null, 40).next();
        return incidents.page(false, next, 40);
    }

    private Map<String, Callable<Object>> lists() {
        var day = LocalDate.of(2022, 5, 5);
        var lists = new LinkedHashMap<String, Callable<Object>>();
        lists.put("what rings now", () -> calls.live());
        lists.put("the calls of a day", () -> calls.ofDay(day, null, work.tenant("istra")));
        lists.put("the figures of a day", () -> calls.figures(day, null, work.tenant("istra")));
        lists.put("the calls of a day on a line", () -> calls.ofDay(day, LINE, work.tenant("istra")));
        lists.put("the figures of a day on a line", () -> calls.figures(day, LINE, work.tenant("istra")));
        var given = LocalDate.of(2019, 5, 5);
        lists.put("the consultations of a day", () -> calls.figures(given, null, work.tenant("istra")));
        lists.put("the consultations of a day on a line", () -> calls.figures(given, LINE, work.tenant("istra")));
        lists.put("the calls of an appeal", () -> calls.ofAppeal(new UUID(1, 1)));
        lists.put("what is open in a house", () -> similar(SimilarWork.at("вулиця 7", "17")));
        lists.put("what is open in a street", () -> similar(SimilarWork.at("Вулиця 7", null)));
        lists.put("what is open in a street that is not there", () -> similar(SimilarWork.at("проспект", "1")));
        var point = new SimilarInput(null, null, null, 50.505, 30.805, null, null);
        lists.put("what is open near a point of the map", () -> similar(point));
        var caller = new SimilarInput(null, null, null, null, null, null, "044 100 12 34");
        lists.put("what a caller has open", () -> similar(caller));
        lists.put(
                "what a caller turned to the centre with before",
                () -> appeals.ofCaller("044 100 12 34", work.tenant("istra"), Work.OPERATOR));
        lists.put("incidents that go on", () -> incidents.page(true, null, 40));
        lists.put("how many incidents go on", () -> incidents.countOpen());
        lists.put("incidents that are over", () -> twoPages());
        var begin = Instant.parse("2019-05-05T00:00:00Z");
        var recent = new ServiceRequestFilter(List.of(), Set.of(), begin, begin.plusSeconds(90 * 86_400), null);
        var one = new ServiceRequestFilter(List.of(new UUID(1, 1)), Set.of(), begin, begin, null);
        lists.put("requests of Open311 of ninety days", () -> open311.find(recent, Language.UK));
        lists.put("a request of Open311", () -> open311.find(one, Language.UK));
        lists.put("the houses that incidents cut off", () -> incidents.cutOff());
        lists.putAll(works.lists());
        lists.putAll(articles.lists());
        lists.putAll(letters.lists());
        return lists;
    }
}
