package ua.vidhuk.tenancy.control;

import java.util.Optional;
import java.util.concurrent.Callable;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * The tenant that this thread works for. Threads start with none, so that work nobody bound to a tenant fails.
 *
 * <p>Set by the request filter and by scheduled work; read by {@link TenantDataSource}, which binds the transaction.
 */
public final class TenantContext {

    /** The role and schema of what all tenants share. */
    static final String PLATFORM_ROLE = "platform";

    private static final ThreadLocal<String> ROLE = new ThreadLocal<>();

    private TenantContext() {}

    /** The database role that the next transaction of this thread becomes. */
    static Optional<String> role() {
        return Optional.ofNullable(ROLE.get());
    }

    /** Binds the thread to a tenant until {@link #clear}; for the request filter. */
    static void enter(TenantSlug tenant) {
        ROLE.set(tenant.role());
    }

    static void clear() {
        ROLE.remove();
    }

    /** Does work for one tenant, and returns the thread to what it was bound to before. */
    public static <T> T call(TenantSlug tenant, Callable<T> work) throws Exception {
        return callAs(tenant.role(), work);
    }

    /**
     * Does work on what all tenants share, as the role that reads what tenants publish and nothing of their schemas; for a
     * thread that is bound to no tenant, or that returns to the one it is bound to.
     */
    public static <T> T callOnPlatform(Callable<T> work) throws Exception {
        return callAs(PLATFORM_ROLE, work);
    }

    private static <T> T callAs(String role, Callable<T> work) throws Exception {
        String before = ROLE.get();
        ROLE.set(role);
        try {
            return work.call();
        } finally {
            if (before == null) {
                ROLE.remove();
            } else {
                ROLE.set(before);
            }
        }
    }
}
