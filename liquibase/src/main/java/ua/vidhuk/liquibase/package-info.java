/**
 * Creates and upgrades the schemas: one named {@code platform}, and one named {@code t_<slug>} for each tenant.
 *
 * <p>A schema has the name of the role that owns it, so that the constant search path {@code "$user", platform} leads
 * every transaction to the schema of the role it became.
 */
package ua.vidhuk.liquibase;
