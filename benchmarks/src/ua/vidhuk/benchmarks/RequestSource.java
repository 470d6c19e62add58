package ua.vidhuk.benchmarks;

/** What a closed loop sends, and who learns what was answered. */
interface RequestSource {

    /** The bytes of the next request, whole. */
    byte[] next();

    /** An answer has come; called by the thread that also asks for the next request. */
    void answered(int status, String body);

    /** The next request of a connection, for sources that go on with what it was answered. */
    default byte[] next(int connection) {
        return next();
    }

    /** The same of an answer. */
    default void answered(int connection, int status, String body) {
        answered(status, body);
    }
}
