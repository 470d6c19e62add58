/**
 * The launcher: starts PostgreSQL, Keycloak, a mail server for trying e-mail and Payara Micro with the one WAR on the
 * loopback address, watches over them, and ends them in order.
 *
 * <p>Each server is a child process of the supervisor, except the mail server, which lives in the supervisor's own JVM.
 * Everything that must outlive a run is in the data folder.
 */
package ua.vidhuk.deployment;
