package ua.vidhuk.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Where the staff of the transaction's tenant is written to. */
@ApplicationScoped
public class StaffAddresses {

    private static final String OF_ROLES =
            """
            select distinct email from identity_staff
            where active and string_to_array(roles, ' ') && cast(? as text[]) order by email""";

    @Inject
    TransactionConnection connection;

    /**
     * The e-mail addresses of active staff that has one of these roles.
     *
     * @param roles as they stand in tables: {@code tenant-admin}
     */
    public List<String> ofRoles(Collection<String> roles) {
        try (var statement = connection.get().prepareStatement(OF_ROLES)) {
            statement.setArray(1, connection.get().createArrayOf("text", roles.toArray()));
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("identity_staff could not be read", e);
        }
    }
}
