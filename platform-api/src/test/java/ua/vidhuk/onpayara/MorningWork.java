package ua.vidhuk.onpayara;

import java.sql.SQLException;
import java.util.List;

/** A day of a community, with numbers that are known, as the owner of the database plants it. */
final class MorningWork {

    private static final String CATEGORIES =
            """
            insert into t_lutsk.catalog_category (id, code, ordinal, names) values
              (gen_random_uuid(), 'morning-utilities', 101, '{"uk": "Комунальне"}'),
              (gen_random_uuid(), 'morning-roads', 102, '{"uk": "Дороги"}'),
              (gen_random_uuid(), 'morning-new', 103, '{"uk": "Нове"}'),
              (gen_random_uuid(), 'morning-quiet', 104, '{"uk": "Тихе"}');
            insert into t_lutsk.catalog_category (id, code, ordinal, names, parent_id)
              select gen_random_uuid(), 'morning-water', 105, '{"uk": "Водопостачання"}', id
              from t_lutsk.catalog_category where code = 'morning-utilities'""";

    /** Twelve in the last day and two a day before; then three and six a day; then two and none. */
    private static final String QUESTIONS =
            """
            insert into t_lutsk.appeal_question (id, appeal_id, ordinal, category_id, text, state, priority, registered_at, due_at, version, street)
              select gen_random_uuid(), gen_random_uuid(), 1, c.id, 'Петренко скаржиться', case when n <= 2 then 'closed' else 'routed' end,
                'normal', now() - n * interval '1 hour', now() + interval '30 days', 1,
                case when n <= 5 then 'вулиця Київська' when n = 6 then 'Вулиця Київська' when n <= 9 then 'вулиця Тиха'
                  when n <= 11 then 'вулиця Нова' else 'вулиця Лісова' end
              from generate_series(1, 12) n, t_lutsk.catalog_category c where c.code = 'morning-water';
            insert into t_lutsk.appeal_question (id, appeal_id, ordinal, category_id, text, state, priority, registered_at, due_at, version)
              select gen_random_uuid(), gen_random_uuid(), 1, c.id, 'Раніше', case when n <= 4 then 'in-progress' else 'refused' end,
                'normal', now() - interval '25 hours' - n * interval '11 hours', now() + interval '30 days', 1
              from generate_series(1, 56) n, t_lutsk.catalog_category c where c.code = 'morning-water';
            insert into t_lutsk.appeal_question (id, appeal_id, ordinal, category_id, text, state, priority, registered_at, due_at, version)
              select gen_random_uuid(), gen_random_uuid(), 1, c.id, 'Яма', 'closed', 'normal',
                case when n <= 3 then now() - n * interval '1 hour' else now() - interval '25 hours' - n * interval '3 hours' end,
                now() + interval '30 days', 1
              from generate_series(1, 171) n, t_lutsk.catalog_category c where c.code = 'morning-roads';
            insert into t_lutsk.appeal_question (id, appeal_id, ordinal, category_id, text, state, priority, registered_at, due_at, version)
              select gen_random_uuid(), gen_random_uuid(), 1, c.id, case when n <= 2 then 'Нове' else 'Давно' end, 'registered', 'normal',
                case when n <= 2 then now() - n * interval '1 hour' else now() - interval '40 days' end, now() + interval '30 days', 1
              from generate_series(1, 3) n, t_lutsk.catalog_category c where c.code = 'morning-new'""";

    /** Nine with one, two with another, and one that was taken back. */
    private static final String ASSIGNMENTS =
            """
            insert into t_lutsk.appeal_assignment (id, question_id, enterprise_id, responsible, state, assigned_at, assigned_by, version)
              select gen_random_uuid(), q.id, e.id, true, case when q.place = 12 then 'withdrawn' else 'accepted' end, now(), 'test', 1
              from (select id, row_number() over (order by registered_at desc) as place from t_lutsk.appeal_question
                where text = 'Петренко скаржиться') q
                join t_lutsk.catalog_enterprise e on e.code = case when q.place <= 9 then 'enterprise-4' else 'enterprise-5' end;
            insert into t_lutsk.appeal_assignment (id, question_id, enterprise_id, responsible, state, assigned_at, assigned_by, version)
              select gen_random_uuid(), q.id, e.id, false, 'accepted', now(), 'test', 1
              from t_lutsk.appeal_question q, t_lutsk.catalog_enterprise e
              where q.text = 'Петренко скаржиться' and e.code = 'enterprise-6'""";

    /** Three of the water are late, two of them very; three are explained by one incident. */
    private static final String TROUBLE =
            """
            insert into t_lutsk.monitoring_late_work (question_id, appeal_id, number, ordinal, category_id, enterprise_id, state, emergency, due_at)
              select gen_random_uuid(), gen_random_uuid(), 'Л', 1, c.id, e.id, 'routed', false,
                now() - case when n = 1 then interval '1 day' else interval '10 days' end
              from generate_series(1, 3) n, t_lutsk.catalog_category c, t_lutsk.catalog_enterprise e
              where c.code = 'morning-water' and e.code = 'enterprise-4';
            insert into t_lutsk.appeal_incident (id, title, category_id, opened_at, opened_by)
              select gen_random_uuid(), 'Порив на мережі', id, now() - interval '3 hours', 'test'
              from t_lutsk.catalog_category where code = 'morning-water';
            insert into t_lutsk.appeal_incident_question (incident_id, question_id, joined_at, joined_by)
              select i.id, q.id, now(), 'test' from t_lutsk.appeal_incident i, (select id from t_lutsk.appeal_question
                where text = 'Петренко скаржиться' order by registered_at desc limit 3) q where i.title = 'Порив на мережі'""";

    private MorningWork() {}

    static void plant() throws SQLException {
        try (var owner = new OwnersView()) {
            for (String part : List.of(CATEGORIES, QUESTIONS, ASSIGNMENTS, TROUBLE)) {
                owner.plant(part);
            }
        }
    }

    /** As if the report of today had been made, so that no watch of the platform makes it meanwhile. */
    static void pretendMade(String slug) throws SQLException {
        try (var owner = new OwnersView()) {
            owner.execute("insert into t_" + slug + ".monitoring_morning_report (day, made_at, report) values "
                    + "((now() at time zone 'Europe/Kyiv')::date, now(), '{\"problems\": [], \"incidents\": [], \"late\": []}') "
                    + "on conflict (day) do nothing");
        }
    }

    static void forget(String slug) throws SQLException {
        try (var owner = new OwnersView()) {
            owner.execute("delete from t_" + slug + ".monitoring_morning_report");
        }
    }

    static String made(String slug) throws SQLException {
        return read("select count(*) from t_" + slug + ".monitoring_morning_report")
                .getFirst();
    }

    static List<String> read(String sql) throws SQLException {
        try (var owner = new OwnersView()) {
            return owner.read(sql);
        }
    }
}
