package ua.vidhuk.persistence.control;

import java.sql.SQLException;

/** Tells whether a transaction failed because another had written the same key. */
public final class UniqueViolation {

    private static final String SQL_STATE = "23505";
    private static final int DEPTH = 20;

    private UniqueViolation() {}

    /** Whether PostgreSQL's {@code unique_violation} is among the causes. */
    public static boolean isCauseOf(Throwable failure) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEPTH; depth++) {
            if (each instanceof SQLException sql && SQL_STATE.equals(sql.getSQLState())) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
