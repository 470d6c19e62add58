package ua.vidhuk.outbox.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Work that begins when the caller's transaction has committed: once a transaction, however often it is asked for. */
@ApplicationScoped
public class AfterCommit {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /**
     * @param key what the work is called; a second request with this key in the same transaction is ignored
     * @param work short, and never failing: what it would do must also happen when the node dies before it
     * @throws IllegalStateException when there is no transaction
     */
    public void once(String key, Runnable work) {
        if (transaction.getResource(key) == null) {
            transaction.putResource(key, true);
            transaction.registerInterposedSynchronization(new Hook(work));
        }
    }

    private record Hook(Runnable work) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // the work waits for the commit
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                work.run();
            }
        }
    }
}
