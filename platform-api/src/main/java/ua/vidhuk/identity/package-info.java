/**
 * Who acts: staff member, resident, API client; what they may do; and the proof of both.
 *
 * <p>Reads {@code identity_staff}. A token says who somebody is and which tenants and roles they have; the tenant's own
 * table says which of those roles hold here and which enterprise they work for. Every resource method declares a
 * permission with {@link ua.vidhuk.identity.boundary.Requires}, or {@link ua.vidhuk.identity.boundary.Open} with the reason.
 * Uses {@code tenancy}, {@code problems}, {@code language}, {@code requests}, {@code persistence}.
 */
package ua.vidhuk.identity;
