/**
 * How the types of the domain stand in PostgreSQL: instants, localized texts, NULLs of any type. No tables. Uses
 * {@code language}.
 */
package ua.vidhuk.persistence;
