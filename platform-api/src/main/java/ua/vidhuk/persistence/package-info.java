/**
 * How the types of the domain stand in PostgreSQL: instants, localized texts, NULLs of any type; where a page of a list
 * ended; the one connection of a transaction. No tables. Uses {@code language}, {@code problems}.
 */
package ua.vidhuk.persistence;
