package ua.vidhuk.outbox.entity;

import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * What observers receive, in a transaction bound to the tenant. When one of them throws, the event and the later ones of
 * its aggregate are kept and delivered again, to all observers.
 *
 * @param tenant in which it happened
 */
public record DeliveredEvent(TenantSlug tenant, DomainEvent event) {}
