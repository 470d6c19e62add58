/**
 * Streets of a tenant, and the districts into which it divides its territory (P16).
 *
 * <p>Tables {@code place_street}, {@code place_district}, {@code place_district_part}. Uses {@code language}, {@code problems},
 * {@code tenancy}, {@code identity}, {@code audit}, {@code calendar}, {@code persistence}, {@code search}.
 */
package ua.vidhuk.places;
