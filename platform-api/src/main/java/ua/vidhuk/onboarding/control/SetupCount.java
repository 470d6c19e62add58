package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vidhuk.onboarding.entity.SetupFigures;

/** Counts what the tenant of the transaction has; reads rows of other rooms, and changes none. */
@ApplicationScoped
public class SetupCount {

    private static final String COUNT =
            """
            select (select count(*) from catalog_category where code <> 'other'), (select count(*) from catalog_enterprise),
              (select count(*) from place_street), count(*),
              count(*) filter (where 'operator' = any (string_to_array(roles, ' '))),
              count(*) filter (where 'executor' = any (string_to_array(roles, ' ')) and enterprise_id is not null),
              (select count(*) from petition_charter)
            from identity_staff where active""";

    @Inject
    PlatformSql sql;

    public SetupFigures figures() {
        return sql.read(
                        on -> on.prepareStatement(COUNT),
                        row -> new SetupFigures(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7)))
                .getFirst();
    }
}
