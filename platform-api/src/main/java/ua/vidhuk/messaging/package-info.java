/**
 * Notices to people: written from templates in the transaction that causes them, sent by e-mail after it, tried again when
 * the mail server fails, and kept as a visible history.
 *
 * <p>Tables {@code message} and {@code message_attachment}, in each tenant and in {@code platform} for people who have no tenant (decision 25); {@code message_hold} in each tenant names those that wait (decision 56). The texts of a
 * notice stand in the bundle of the room that sends it, under {@code <room>.notice.<name>.title} and {@code .body}. A notice is unique by event, template and recipient, so that an event
 * that is delivered twice sends nothing twice. Configured by {@code smtp.*} and {@code mail.from}. Uses {@code language},
 * {@code tenancy}, {@code outbox} (its worker), {@code persistence}.
 */
package ua.vidhuk.messaging;
