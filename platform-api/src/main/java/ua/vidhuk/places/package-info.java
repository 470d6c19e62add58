/**
 * Streets of a tenant. Table {@code place_street}. Uses {@code tenancy}, {@code identity}, {@code persistence}.
 */
package ua.vidhuk.places;
