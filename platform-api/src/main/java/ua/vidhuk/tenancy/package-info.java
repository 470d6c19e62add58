/**
 * Which tenant a request is for, and the binding of every transaction to exactly one tenant.
 *
 * <p>Reads {@code platform.tenant}; writes and reads {@code platform.tenant_due}. The data source refuses work without a
 * tenant, becomes the tenant's role with the first statement of a transaction, and refuses statements that could become
 * another. Uses {@code language}, {@code problems}, {@code persistence}.
 */
package ua.vidhuk.tenancy;
