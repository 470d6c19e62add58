package ua.vidhuk.places.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.persistence.control.TransactionConnection;

/** The streets of the transaction's tenant. */
@ApplicationScoped
public class Streets {

    private static final String FIRST_NAMES =
            "select name from place_street where active order by name, settlement limit 2000";

    @Inject
    TransactionConnection connection;

    /** The first 2,000 names of active streets, in alphabetical order. */
    public List<String> names() {
        try (var statement = connection.get().prepareStatement(FIRST_NAMES);
                var rows = statement.executeQuery()) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("the streets could not be read", e);
        }
    }
}
