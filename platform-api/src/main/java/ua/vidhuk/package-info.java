/**
 * The rooms of Vidhuk, one package each; which room may use which stands in one table that {@code RoomsTest} checks.
 */
package ua.vidhuk;
