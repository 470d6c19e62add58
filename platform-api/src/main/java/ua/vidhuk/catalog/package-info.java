/**
 * What a tenant's appeals are about, who carries them out, and the services of its service centre: categories, enterprises
 * and service cards, shared by the platform, adopted, overridden or of the tenant's own (decision 28).
 *
 * <p>Tables {@code catalog_entry}, {@code catalog_edition}, {@code catalog_file} (which files belong to cards); {@code catalog_category} and {@code catalog_enterprise} show
 * the entries of these kinds to what refers to them; {@code platform.catalog_shared} and {@code
 * platform.catalog_shared_version} are read by tenants and written by the platform (decision 45), which reads {@code
 * platform.catalog_due}. Uses {@code language}, {@code problems}, {@code tenancy}, {@code identity},
 * {@code persistence}, {@code search}, {@code files}.
 */
package ua.vidhuk.catalog;
