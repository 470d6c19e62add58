package ua.vidhuk.tenantadmin.control;

/** Is told how far a sheet is, while it is read, checked and written. */
interface SheetProgress {

    /** What is being done. */
    enum Phase {
        READING,
        CHECKING,
        WRITING,
        /** The rows are committed; from here on nothing can be taken back. */
        ACCOUNTS
    }

    /** Tells nobody. */
    SheetProgress NONE = (phase, done, rows) -> {};

    /**
     * @param done rows of this phase
     * @param rows that the sheet has, or those that were read while it is being read
     * @throws LoadCancelledException when somebody wants it stopped, and it can be
     */
    void at(Phase phase, int done, int rows);
}
