package ua.vidhuk.appeals.control;

/** The transactions of the watch over deadlines; each method is one of its own, bound to the thread's tenant. */
public interface LateTransactions {

    /**
     * Tells of questions whose deadline has passed.
     *
     * @return whether there may be more
     */
    boolean tellOfLate();

    /** Has somebody look again when the next deadline passes. */
    void noteNextDeadline();
}
