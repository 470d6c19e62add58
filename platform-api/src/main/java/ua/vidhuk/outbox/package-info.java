/**
 * Events written in the transaction that caused them, and delivered after it: at least once, and in order for each
 * aggregate. What one room does because of another's event travels this way.
 *
 * <p>Table {@code outbox_event}. A room appends with {@link ua.vidhuk.outbox.control.Outbox}, and another observes
 * {@link ua.vidhuk.outbox.entity.DeliveredEvent} with a plain {@code @Observes} method, in the transaction of the
 * delivery. An observer must stand an event that comes twice: a node may die between what it did outside the database
 * and the commit. What rooms do in the background for all tenants they begin at {@link
 * ua.vidhuk.outbox.control.Background}. Uses {@code tenancy}, {@code persistence}.
 */
package ua.vidhuk.outbox;
