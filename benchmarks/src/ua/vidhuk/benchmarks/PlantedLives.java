package ua.vidhuk.benchmarks;

import java.sql.SQLException;

/** Closed appeals of years gone by, with all that a whole life writes, in numbers that nobody registers in an hour. */
final class PlantedLives {

    private static final int PORTION = 50_000;

    // Past triggers and foreign keys; what the index follows is noted at the end.
    private static final String ROWS =
            """
            set session_replication_role = replica; set search_path = t_brovary;
            insert into appeal (id, number_year, number_sequence, registration_number, channel, language, state, applicant_name,
                applicant_phone, access_code, registered_at, version)
              select gen_random_uuid(), 2019, n, 'П-2019-' || n, 'phone', 'uk', 'closed', 'Олена Ковальчук ' || n %% 997,
                '+38044' || (1000000 + n %% 600000), 'planted-' || n, timestamptz '2019-01-01' + n * interval '3 minutes', 6
              from generate_series(%1$d, %2$d) n;
            insert into appeal_question (id, appeal_id, ordinal, category_id, text, street, house, state, priority, registered_at, due_at,
                closed_at, answer, version)
              select gen_random_uuid(), a.id, 1, (select array_agg(id order by code) from catalog_category where active)
                  [1 + a.number_sequence %% (select count(*) from catalog_category where active)],
                (array['Батареї холодні з учорашнього вечора', 'Другий день немає холодної води в усьому під''їзді',
                  'Яма на проїжджій частині навпроти школи', 'Не світять ліхтарі на всій вулиці', 'Сміття не вивозять тиждень',
                  'Ліфт стоїть третій день', 'Впала гілка на дах гаража'])[1 + a.number_sequence %% 7]
                  || '. Заявка ' || md5(a.number_sequence::text),
                (select array_agg(name order by name) from place_street)[1 + (a.number_sequence::bigint * 7919) %% (select count(*) from place_street)],
                (1 + a.number_sequence %% 90)::text, 'closed', 'normal', a.registered_at, a.registered_at + interval '30 days',
                a.registered_at + interval '9 days', 'Зроблено.', 6
              from appeal a where number_year = 2019 and number_sequence between %1$d and %2$d;
            insert into appeal_assignment (id, question_id, enterprise_id, responsible, state, assigned_at, assigned_by, version)
              select gen_random_uuid(), q.id, (select array_agg(id order by code) from catalog_enterprise)
                  [1 + a.number_sequence %% (select count(*) from catalog_enterprise)], true, 'done', q.registered_at, 'operator', 3
              from appeal a join appeal_question q on q.appeal_id = a.id where number_year = 2019 and number_sequence between %1$d and %2$d;
            insert into appeal_history (id, appeal_id, question_id, occurred_at, actor_kind, transition, state_after, visible_to_applicant)
              select gen_random_uuid(), a.id, q.id, q.registered_at + s.n * interval '1 day', 'staff', s.transition, s.state, true
              from appeal a join appeal_question q on q.appeal_id = a.id cross join (values (0, 'register', 'registered'),
                (1, 'route', 'routed'), (2, 'accept', 'accepted'), (3, 'report-done', 'done'), (4, 'verify', 'verified'),
                (5, 'close', 'closed')) s (n, transition, state)
              where number_year = 2019 and number_sequence between %1$d and %2$d;
            insert into platform.search_change (role, kind, id, transaction)
              select 't_brovary', 'question', q.id, pg_current_xact_id()::text::bigint
              from appeal a join appeal_question q on q.appeal_id = a.id where number_year = 2019 and number_sequence between %1$d and %2$d\
            """;

    private PlantedLives() {}

    /** Plants the appeals of these places in their row, and lets the server count them. */
    static void plant(PlatformOwner owner, int first, int last) throws SQLException {
        for (int from = first; from <= last; from += PORTION) {
            int to = Math.min(last, from + PORTION - 1);
            owner.execute(ROWS.formatted(from, to));
            Progress.say("planted %d of %d", to, last);
        }
        for (String table : new String[] {"appeal", "appeal_question", "appeal_assignment", "appeal_history"}) {
            owner.execute("vacuum analyze t_brovary." + table);
        }
    }
}
