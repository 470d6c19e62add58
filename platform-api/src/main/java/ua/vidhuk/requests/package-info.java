/**
 * What every request needs before any room sees it: an id, the reader's language, security headers, the refusal of requests
 * forged by other sites, limits of rate and size, one line in the log, metrics, and health.
 *
 * <p>No tables. Configuration {@code public.url}, {@code requests.*} and {@code map.tiles.*}. Uses {@code problems}, {@code tenancy},
 * {@code language}.
 */
package ua.vidhuk.requests;
