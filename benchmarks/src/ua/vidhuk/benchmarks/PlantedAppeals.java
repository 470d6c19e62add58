package ua.vidhuk.benchmarks;

import java.sql.SQLException;
import java.util.List;

/** An appeal in each tenant, the same everywhere, that can be followed by one code. */
final class PlantedAppeals {

    static final String CODE = "7K3M9QXA2B4C8DEF";

    private static final String ROWS =
            """
        set local search_path = t_%1$s;
        insert into appeal_number values (2026, 1);
        insert into appeal (id, number_year, number_sequence, registration_number, channel, language, state, access_code,
          registered_at, version) values ('01930000-0000-7000-8000-00000000000a', 2026, 1, 'Т-2026-1', 'phone', 'uk', 'registered',
          '%2$s', now(), 1);
        insert into appeal_question (id, appeal_id, ordinal, category_id, text, state, priority, registered_at, due_at, version)
          select '01930000-0000-7000-8000-00000000000b', '01930000-0000-7000-8000-00000000000a', 1, id, 'Немає води другий день.',
            'registered', 'normal', now(), now() + interval '30 days', 1 from catalog_category limit 1;
        insert into appeal_history (id, appeal_id, question_id, occurred_at, actor_kind, transition, state_after, visible_to_applicant)
          values ('01930000-0000-7000-8000-00000000000c', '01930000-0000-7000-8000-00000000000a',
            '01930000-0000-7000-8000-00000000000b', now(), 'staff', 'register', 'registered', true);
        analyze appeal, appeal_question, appeal_history\
        """;

    private PlantedAppeals() {}

    static void plant(PlatformOwner owner, List<String> slugs) throws SQLException {
        int done = 0;
        while (done < slugs.size()) {
            try (var connection = owner.database().getConnection();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < 100 && done < slugs.size(); i++, done++) {
                    statement.execute(ROWS.formatted(slugs.get(done).replace('-', '_'), CODE));
                    connection.commit();
                }
            }
        }
    }
}
