/**
 * Streets of a tenant. Table {@code place_street}. Uses {@code tenancy}, {@code identity}, {@code persistence}, {@code search}.
 */
package ua.vidhuk.places;
