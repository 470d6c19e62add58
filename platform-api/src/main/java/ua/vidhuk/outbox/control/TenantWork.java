package ua.vidhuk.outbox.control;

import ua.vidhuk.tenancy.entity.TenantSlug;

/** Work in the background for one tenant, to whom the thread is bound. */
@FunctionalInterface
public interface TenantWork {

    void workFor(TenantSlug tenant) throws Exception;
}
