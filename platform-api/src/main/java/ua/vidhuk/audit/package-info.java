/**
 * Who did what and who saw what, so that a changed or deleted entry shows.
 *
 * <p>Tables {@code audit_entry}, {@code audit_seal}: entries are written in the transaction that they tell of; soon after,
 * batches of them are sealed into a chain of hashes. The tenant's role can add to both tables and change neither. Details
 * hold codes and identifiers, never personal data. Uses {@code identity}, {@code tenancy}, {@code persistence}.
 */
package ua.vidhuk.audit;
