package ua.vidhuk.appeals.control;

import java.util.List;
import java.util.UUID;

/** The transactions of transfers between tenants; each method is one of its own, bound to the thread's tenant. */
public interface TransferTransactions {

    /** Those that wait for the tenant, the oldest first. */
    List<UUID> waiting();

    /** Those that came back to the tenant, the oldest first. */
    List<UUID> returned();

    /** Registers what came, unless somebody was first. */
    void register(UUID transfer);

    /** Opens again what came back, unless somebody was first. */
    void takeBack(UUID transfer);
}
