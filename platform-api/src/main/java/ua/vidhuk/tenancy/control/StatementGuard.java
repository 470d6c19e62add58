package ua.vidhuk.tenancy.control;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Lets through only single statements that read or change rows, so that SQL which an attacker could add cannot become
 * another role: {@code SET ROLE} needs a statement of its own, a {@code DO} block, or {@code set_config}, which nobody may
 * execute. Functions that run a text as SQL, read the server's files, or take locks that outlive the transaction are
 * refused by name, quoted or not.
 *
 * <p>Statement texts of the application are constants, so that each is examined once.
 */
final class StatementGuard {

    private static final Set<String> VERBS = Set.of("select", "insert", "update", "delete", "with", "values");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(set_config|dblink\\w*|pg_read_\\w+|pg_ls_\\w+|pg_terminate_backend|pg_cancel_backend|lo_import"
                    + "|lo_export|\\w+_to_xml\\w*|ts_stat|ts_rewrite|pg_(try_)?advisory_(lock|unlock)\\w*)\\b");
    private static final int REMEMBERED = 10_000;

    private final Set<String> admitted = ConcurrentHashMap.newKeySet();

    /**
     * @throws SQLException with state 42501 when the statement is not one that an application may send
     */
    void admit(String sql) throws SQLException {
        if (admitted.contains(sql)) {
            return;
        }
        String bare = withoutLiterals(sql).strip().toLowerCase(Locale.ROOT);
        String verb = bare.split("[^a-z]", 2)[0];
        if (!VERBS.contains(verb) || FORBIDDEN.matcher(bare).find()) {
            throw refused("only single statements that read or change rows are admitted");
        }
        if (admitted.size() < REMEMBERED) {
            admitted.add(sql);
        }
    }

    /** The text with literals emptied and quotes of names kept; comments, dollar quotes and separators are refused. */
    private static String withoutLiterals(String sql) throws SQLException {
        var bare = new StringBuilder(sql.length());
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\'' || c == '"') {
                int end = endOfQuoted(sql, at);
                bare.append(c)
                        .append(c == '"' ? sql.substring(at + 1, end) : "")
                        .append(c);
                at = end;
            } else if (c == ';' || c == '\\' || c == '$' || startsComment(sql, at)) {
                throw refused("a separator, comment, backslash or dollar quote is not admitted in a statement");
            } else {
                bare.append(c);
            }
            at++;
        }
        return bare.toString();
    }

    private static int endOfQuoted(String sql, int start) throws SQLException {
        char quote = sql.charAt(start);
        char before = start == 0 ? ' ' : sql.charAt(start - 1);
        if (before == '&' || (quote == '\'' && (before == 'e' || before == 'E'))) {
            throw refused("escape strings and escaped names are not admitted in a statement");
        }
        int end = sql.indexOf(quote, start + 1);
        if (end < 0) {
            throw refused("a quote is not closed");
        }
        return end;
    }

    private static boolean startsComment(String sql, int at) {
        return sql.startsWith("--", at) || sql.startsWith("/*", at);
    }

    private static SQLException refused(String why) {
        return new SQLException("statement refused: " + why, "42501");
    }
}
