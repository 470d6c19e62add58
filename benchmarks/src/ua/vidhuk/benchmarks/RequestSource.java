package ua.vidhuk.benchmarks;

/** What a closed loop sends, and who learns what was answered. */
interface RequestSource {

    /** The bytes of the next request, whole. */
    byte[] next();

    /** An answer has come; called by the thread that also asks for the next request. */
    void answered(int status, String body);
}
