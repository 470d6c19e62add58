/** Vidhuk: the module {@code tenant-admin}. */
package ua.vidhuk.tenantadmin;
