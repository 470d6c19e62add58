/**
 * Onboarding and life cycle of tenants: a tenant is a file, applied to the database and to Keycloak, again and again
 * with the same result. Speaks plain JDBC as the owner of the database and, for the rows of a tenant, as its role.
 */
package ua.vidhuk.tenantadmin;
