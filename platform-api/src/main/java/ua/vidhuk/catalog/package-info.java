/**
 * What a tenant's appeals are about and who carries them out: categories and enterprises.
 *
 * <p>Tables {@code catalog_category}, {@code catalog_enterprise}. Uses {@code language}, {@code problems}, {@code tenancy},
 * {@code identity}, {@code persistence}.
 */
package ua.vidhuk.catalog;
