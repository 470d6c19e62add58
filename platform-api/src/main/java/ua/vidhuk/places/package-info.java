/**
 * Streets of a tenant. Table {@code place_street}. Uses {@code tenancy}, {@code identity}.
 */
package ua.vidhuk.places;
