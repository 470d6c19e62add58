package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.onboarding.entity.CodifierHromada;

/** The hromadas of the official codifier, when one is loaded. */
@ApplicationScoped
public class Codifier {

    private static final String SELECT = "select code, name, kind, oblast, slug from codifier_hromada ";
    private static final String BY_CODE = SELECT + "where code = ?";
    private static final String BY_NAME = SELECT
            + """
            where (position(lower(?) in lower(name || ' ' || kind || ' громада ' || oblast)) > 0 or code = ?)
              and (name, code) > (coalesce((select name from codifier_hromada where code = ?), ''), ?)
            order by name, code limit ?""";
    private static final String ANY = "select code from codifier_hromada limit 1";

    @Inject
    PlatformSql sql;

    public boolean isLoaded() {
        return !sql.read(on -> on.prepareStatement(ANY), row -> row.getString(1))
                .isEmpty();
    }

    public Optional<CodifierHromada> find(String code) {
        return sql.read(on -> on.prepareStatement(BY_CODE), Codifier::hromada, code).stream()
                .findFirst();
    }

    /**
     * Those whose name, kind or oblast has the words, or whose code they are, by name.
     *
     * @param after code of the last of the page before, or nothing
     */
    public List<CodifierHromada> search(String words, String after, int limit) {
        return sql.read(on -> on.prepareStatement(BY_NAME), Codifier::hromada, words, words, after, after, limit);
    }

    private static CodifierHromada hromada(java.sql.ResultSet row) throws java.sql.SQLException {
        return new CodifierHromada(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }
}
