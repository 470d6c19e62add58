package ua.vidhuk.places.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.search.control.NameSource;

/** Streets that were called otherwise before: whoever searches the old name means the new one, and the other way round. */
@ApplicationScoped
public class StreetNames implements NameSource {

    private static final String RENAMED =
            "select name, former_names from place_street where active and former_names is not null order by id limit 20000";

    @Inject
    TransactionConnection connection;

    @Override
    public List<Set<String>> sameNames() {
        try (var statement = connection.get().prepareStatement(RENAMED);
                var rows = statement.executeQuery()) {
            var same = new ArrayList<Set<String>>();
            while (rows.next()) {
                var names = new LinkedHashSet<String>(List.of(rows.getString("name")));
                Stream.of(rows.getString("former_names").split(";"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .forEach(names::add);
                same.add(names);
            }
            return same;
        } catch (SQLException e) {
            throw new IllegalStateException("the former names of streets could not be read", e);
        }
    }
}
