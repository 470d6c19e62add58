package ua.vidhuk.tenantadmin.control;

import java.sql.SQLException;
import java.util.ArrayList;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Words for what the database refused: which rule, of which table; never what stood in the row. */
public final class SqlFailure {

    private SqlFailure() {}

    public static String words(Throwable failure) {
        if (!(failure instanceof SQLException refused) || failure.getClass() == SQLException.class) {
            return failure.getMessage(); // words of our own
        }
        var known = server(refused);
        var words = new ArrayList<String>();
        words.add("SQL state " + (known == null ? refused.getSQLState() : known.getSQLState()));
        if (known != null && known.getTable() != null) {
            words.add("table " + known.getTable());
        }
        if (known != null && known.getConstraint() != null) {
            words.add("constraint " + known.getConstraint());
        }
        return String.join(", ", words);
    }

    /** A batch that fails keeps the server's own answer behind it. */
    private static ServerErrorMessage server(SQLException failure) {
        for (SQLException each = failure; each != null; each = each.getNextException()) {
            if (each instanceof PSQLException answer && answer.getServerErrorMessage() != null) {
                return answer.getServerErrorMessage();
            }
        }
        return failure.getCause() instanceof SQLException cause ? server(cause) : null;
    }
}
