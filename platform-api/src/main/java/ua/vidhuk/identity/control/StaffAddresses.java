package ua.vidhuk.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.persistence.control.TransactionConnection;

/**
 * Where the staff of the transaction's tenant is written to. Who is away is not: the substitute is, if they may see what is
 * told; else the letter goes where it always goes, so that none is lost (decision 44).
 */
@ApplicationScoped
public class StaffAddresses {

    private static final String OF_ROLES =
            """
            select distinct coalesce(i.email, s.email) as email from identity_staff s left join lateral (
              select y.email from identity_substitution x join identity_staff y on y.id = x.substitute_id
              where x.absent_id = s.id and x.ended_at is null and cast(? as date) between x.first_day and x.last_day
                and y.active and string_to_array(y.roles, ' ') && cast(? as text[]) limit 1) i on true
            where s.active and string_to_array(s.roles, ' ') && cast(? as text[]) order by email""";
    private static final String INSTEAD =
            """
            select distinct coalesce((select y.email from identity_substitution x
                join identity_staff s on s.id = x.absent_id join identity_staff y on y.id = x.substitute_id
              where lower(s.email) = lower(e.email) and s.active and x.ended_at is null
                and cast(? as date) between x.first_day and x.last_day
                and y.active and string_to_array(y.roles, ' ') && cast(? as text[]) limit 1), e.email) as email
            from unnest(cast(? as text[])) as e (email) order by email""";

    @Inject
    TransactionConnection connection;

    /**
     * The e-mail addresses of active staff that has one of these roles.
     *
     * @param roles as they stand in tables: {@code tenant-admin}
     * @param seen what somebody must be permitted to see to be written to instead of another
     * @param today in the tenant's time zone
     */
    public List<String> ofRoles(Collection<String> roles, Permission seen, LocalDate today) {
        try (var statement = connection.get().prepareStatement(OF_ROLES)) {
            return read(statement, roles, seen, today);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * These addresses, each who is of the staff and away with the substitute's in place of theirs.
     *
     * @param seen what somebody must be permitted to see to be written to instead of another
     * @param today in the tenant's time zone
     */
    public List<String> instead(Collection<String> addresses, Permission seen, LocalDate today) {
        try (var statement = connection.get().prepareStatement(INSTEAD)) {
            return read(statement, addresses, seen, today);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private List<String> read(PreparedStatement statement, Collection<String> last, Permission seen, LocalDate today)
            throws SQLException {
        statement.setObject(1, today);
        statement.setArray(2, texts(Role.labelsWith(seen)));
        statement.setArray(3, texts(last));
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private Array texts(Collection<String> texts) throws SQLException {
        return connection.get().createArrayOf("text", texts.toArray());
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("identity_staff could not be read", e);
    }
}
