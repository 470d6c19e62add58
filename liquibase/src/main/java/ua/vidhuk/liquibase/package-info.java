/** Vidhuk: the module {@code liquibase}. */
package ua.vidhuk.liquibase;
