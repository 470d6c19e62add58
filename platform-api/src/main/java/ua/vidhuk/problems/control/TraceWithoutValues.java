package ua.vidhuk.problems.control;

import java.sql.SQLException;

/**
 * A stack trace that may be logged: classes, places and SQL codes, but no messages, because those of the database and of
 * the parsers repeat what a person has typed. Messages that the virtual machine writes about null pointers and casts name
 * only code, and stay.
 */
public final class TraceWithoutValues {

    private static final int DEEPEST = 10;
    private static final int FRAMES_OF_CAUSE = 12;
    private static final int FRAMES = 40;

    private TraceWithoutValues() {}

    public static String of(Throwable failure) {
        var trace = new StringBuilder();
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            trace.append(depth == 0 ? "" : "Caused by: ").append(headline(each)).append('\n');
            StackTraceElement[] frames = each.getStackTrace();
            int shown = Math.min(frames.length, depth == 0 ? FRAMES : FRAMES_OF_CAUSE);
            for (int at = 0; at < shown; at++) {
                trace.append("\tat ").append(frames[at]).append('\n');
            }
            each = each.getCause();
        }
        return trace.toString();
    }

    private static String headline(Throwable failure) {
        String name = failure.getClass().getName();
        if (failure instanceof SQLException sql) {
            return name + SqlFacts.of(sql);
        }
        boolean saysOnlyCode = failure instanceof NullPointerException || failure instanceof ClassCastException;
        return saysOnlyCode ? name + ": " + failure.getMessage() : name;
    }
}
