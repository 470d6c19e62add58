package ua.vidhuk.petitions.control;

/** The transaction in which jumps of signing are noticed, bound to the thread's tenant. */
@FunctionalInterface
public interface AlertTransactions {

    void notice();
}
