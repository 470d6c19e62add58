package ua.vidhuk.outbox.control;

import ua.vidhuk.testing.TestTransactions;

/** Puts the hook together by hand. */
public final class AfterCommitFactory {

    private AfterCommitFactory() {}

    public static AfterCommit afterCommit(TestTransactions transactions) {
        var afterCommit = new AfterCommit();
        afterCommit.transaction = transactions.registry();
        return afterCommit;
    }
}
