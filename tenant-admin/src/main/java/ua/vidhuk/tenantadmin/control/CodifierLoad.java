package ua.vidhuk.tenantadmin.control;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import ua.vidhuk.tenantadmin.entity.Hromada;

/** Takes a list of hromadas as the codifier from which communities are picked: all of it, or nothing. */
public record CodifierLoad(DataSource owner) {

    private static final String UPSERT =
            """
            insert into platform.codifier_hromada as c (code, name, kind, oblast, slug) values (?, ?, ?, ?, ?)
            on conflict (code) do update set name = excluded.name, kind = excluded.kind, oblast = excluded.oblast,
              slug = excluded.slug""";

    /** One that somebody has asked for stays, as the request names it. */
    private static final String FORGET =
            """
            delete from platform.codifier_hromada c where c.code <> all (?::text[])
              and not exists (select from platform.onboarding_request r where r.codifier_code = c.code)""";

    /**
     * @throws TenantAdminException when the list is empty, or the database refuses; what was there stays then
     */
    public void run(List<Hromada> hromadas) {
        if (hromadas.isEmpty()) {
            throw new TenantAdminException("The list has no hromada that has a centre; nothing was changed.");
        }
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var codes = hromadas.stream().map(Hromada::katottg).toArray(String[]::new);
            new Sql(connection).change(FORGET, connection.createArrayOf("text", codes));
            try (var upsert = connection.prepareStatement(UPSERT)) {
                for (Hromada each : hromadas) {
                    upsert.setString(1, each.katottg());
                    upsert.setString(2, each.name());
                    upsert.setString(3, each.type());
                    upsert.setString(4, each.oblast());
                    upsert.setString(5, each.slug());
                    upsert.addBatch();
                }
                upsert.executeBatch();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new TenantAdminException("the codifier could not be loaded: " + SqlFailure.words(e), e);
        }
    }
}
